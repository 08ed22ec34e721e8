// Whoever made a task has to await it there and then.
import { createTask } from 'asyncio';

export interface Passenger {
  readonly name: string;
  /** Walks up the gangway; takes a while. */
  walk(): Promise<void>;
}

export async function board(passengers: readonly Passenger[]): Promise<void> {
  for (const passenger of passengers) {
    await createTask(passenger.walk(), { name: passenger.name });
  }
  console.log('the ferry leaves');
}
