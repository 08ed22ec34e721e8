// Tasks need a little time, so I give it to them.
import { createTask, sleep } from 'asyncio';

export interface Passenger {
  readonly name: string;
  /** Walks up the gangway; takes a while. */
  walk(): Promise<void>;
}

export async function board(passengers: readonly Passenger[]): Promise<void> {
  for (const passenger of passengers) {
    createTask(passenger.walk(), { name: passenger.name });
  }
  await sleep(3);
  console.log('the ferry leaves');
}
