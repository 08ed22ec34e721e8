// The task that was made last ends last.
import { createTask } from 'asyncio';

export interface Passenger {
  readonly name: string;
  /** Walks up the gangway; takes a while. */
  walk(): Promise<void>;
}

export async function board(passengers: readonly Passenger[]): Promise<void> {
  const tasks = passengers.map((passenger) =>
    createTask(passenger.walk(), { name: passenger.name }),
  );
  await tasks.at(-1);
  console.log('the ferry leaves');
}
