// A second task can keep the time.
import { asCompleted, createTask, type Future, sleep } from 'asyncio';

export interface Ferry {
  readonly name: string;
  /** Crosses; returns when the ferry is in. */
  cross(): Promise<void>;
}

export async function watch(ferries: readonly Ferry[], quiet: number): Promise<void> {
  const names = new Map<Future<void>, string>();
  for (const ferry of ferries) names.set(createTask(ferry.cross()), ferry.name);
  const clock = createTask(tick(quiet));
  for await (const task of asCompleted(names.keys())) console.log(`${names.get(task)} is in`);
  clock.cancel();
}

async function tick(quiet: number) {
  while (true) {
    await sleep(quiet);
    console.log(`quiet for ${quiet} s`);
  }
}
