import { createTask, RuntimeError, sleep } from 'asyncio';
import { monotonic } from 'time';

export interface Station {
  readonly name: string;
  /** Asks the station for its degrees; raises a RuntimeError if there is no answer. */
  read(): Promise<number>;
}

export interface Shelf {
  /** Counts the books on the shelf, and keeps the loop meanwhile. */
  count(): number;
}

/** Asks the stations and counts the shelves meanwhile; returns the lines of the report. */
export async function morningReport(
  stations: readonly Station[],
  shelves: readonly Shelf[],
): Promise<string[]> {
  const lines: string[] = [];
  // Write it here.
  return lines;
}
