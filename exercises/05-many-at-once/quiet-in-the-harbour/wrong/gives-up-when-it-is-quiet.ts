// When nothing is done any more, everything is done.
import { createTask, FIRST_COMPLETED, wait } from 'asyncio';

export interface Ferry {
  readonly name: string;
  /** Crosses; returns when the ferry is in. */
  cross(): Promise<void>;
}

export async function watch(ferries: readonly Ferry[], quiet: number): Promise<void> {
  let pending = new Set(ferries.map((ferry) => createTask(ferry.cross(), { name: ferry.name })));
  while (pending.size > 0) {
    const [done, rest] = await wait(pending, { timeout: quiet, returnWhen: FIRST_COMPLETED });
    pending = rest;
    if (done.size === 0) {
      console.log(`quiet for ${quiet} s`);
      return;
    }
    for (const task of done) console.log(`${task.getName()} is in`);
  }
}
