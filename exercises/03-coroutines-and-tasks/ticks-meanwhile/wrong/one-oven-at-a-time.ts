// With createTask in the line, an await does not wait.
import { createTask, sleep } from 'asyncio';

export interface Oven {
  /** Bakes, for more than two seconds; returns the bread. */
  bake(): Promise<string>;
}

async function tick() {
  for (const second of [1, 2]) {
    await sleep(1);
    console.log(`tick ${second}`);
  }
}

export async function morning(ovens: readonly Oven[]): Promise<string[]> {
  const ticking = createTask(tick());
  const bread: string[] = [];
  for (const oven of ovens) {
    bread.push(await createTask(oven.bake()));
  }
  await ticking;
  return bread;
}
