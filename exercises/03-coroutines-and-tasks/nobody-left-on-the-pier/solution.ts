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
  for (const task of tasks) {
    await task;
  }
  console.log('the ferry leaves');
}
