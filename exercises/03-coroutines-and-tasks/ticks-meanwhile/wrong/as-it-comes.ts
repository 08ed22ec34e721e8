// The ovens are alike, so the bread can be collected as it comes.
import { createTask, sleep } from 'asyncio';

export interface Oven {
  /** Bakes, for more than two seconds; returns the bread. */
  bake(): Promise<string>;
}

export async function morning(ovens: readonly Oven[]): Promise<string[]> {
  const bread: string[] = [];
  async function fill(oven: Oven) {
    bread.push(await oven.bake());
  }
  const tasks = ovens.map((oven) => createTask(fill(oven)));
  for (const second of [1, 2]) {
    await sleep(1);
    console.log(`tick ${second}`);
  }
  for (const task of tasks) {
    await task;
  }
  return bread;
}
