import { createTask, sleep } from 'asyncio';

export interface Oven {
  /** Bakes, for more than two seconds; returns the bread. */
  bake(): Promise<string>;
}

/** Bakes in all ovens at once, ticking meanwhile; returns the bread in the order of the ovens. */
export async function morning(ovens: readonly Oven[]): Promise<string[]> {
  const bread: string[] = [];
  // Write it here.
  return bread;
}
