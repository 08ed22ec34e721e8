import { createTask, sleep } from 'asyncio';

export interface Oven {
  /** Bakes, for more than two seconds; returns the bread. */
  bake(): Promise<string>;
}

/** Bakes in all ovens at once, ticking meanwhile; returns the bread in the order of the ovens. */
export async function morning(ovens: readonly Oven[]): Promise<string[]> {
  const tasks = ovens.map((oven) => createTask(oven.bake()));
  for (const second of [1, 2]) {
    await sleep(1);
    console.log(`tick ${second}`);
  }
  const bread: string[] = [];
  for (const task of tasks) {
    bread.push(await task);
  }
  return bread;
}
