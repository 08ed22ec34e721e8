// The ticks are a part of main, so they come before the baking.
import { createTask, sleep } from 'asyncio';

export interface Oven {
  /** Bakes, for more than two seconds; returns the bread. */
  bake(): Promise<string>;
}

export async function morning(ovens: readonly Oven[]): Promise<string[]> {
  for (const second of [1, 2]) {
    await sleep(1);
    console.log(`tick ${second}`);
  }
  const tasks = ovens.map((oven) => createTask(oven.bake()));
  const bread: string[] = [];
  for (const task of tasks) {
    bread.push(await task);
  }
  return bread;
}
