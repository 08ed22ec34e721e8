import { createTask, FIRST_COMPLETED, wait } from 'asyncio';

export interface Ferry {
  readonly name: string;
  /** Crosses; returns when the ferry is in. */
  cross(): Promise<void>;
}

/** Prints a line for each ferry that comes in, and for every `quiet` seconds without a line. */
export async function watch(ferries: readonly Ferry[], quiet: number): Promise<void> {
  // Write it here.
}
