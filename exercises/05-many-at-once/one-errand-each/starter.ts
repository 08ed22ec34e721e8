import { createTask } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Looks whether the atlas is there. */
  search(): Promise<boolean>;
  /** Sends the atlas; returns the number of days it will take. */
  order(): Promise<number>;
}

/** The days of delivery of each library that has the atlas, `null` for the others. */
export async function deliveries(libraries: readonly Library[]): Promise<(number | null)[]> {
  const days: (number | null)[] = [];
  // Write it here.
  return days;
}
