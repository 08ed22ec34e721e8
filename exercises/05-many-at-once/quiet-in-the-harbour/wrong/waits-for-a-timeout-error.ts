// When the time is up, wait raises a TimeoutError.
import { createTask, FIRST_COMPLETED, TimeoutError, wait } from 'asyncio';

export interface Ferry {
  readonly name: string;
  /** Crosses; returns when the ferry is in. */
  cross(): Promise<void>;
}

export async function watch(ferries: readonly Ferry[], quiet: number): Promise<void> {
  let pending = new Set(ferries.map((ferry) => createTask(ferry.cross(), { name: ferry.name })));
  while (pending.size > 0) {
    try {
      const [done, rest] = await wait(pending, { timeout: quiet, returnWhen: FIRST_COMPLETED });
      pending = rest;
      for (const task of done) console.log(`${task.getName()} is in`);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.log(`quiet for ${quiet} s`);
    }
  }
}
