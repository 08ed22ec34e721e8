// To look up after two seconds, I limit the wait to two seconds.
import { createTask, gather, TimeoutError, waitFor } from 'asyncio';

export interface Ferry {
  readonly name: string;
  /** Crosses; returns when the ferry is in. */
  cross(): Promise<void>;
}

export async function watch(ferries: readonly Ferry[], quiet: number): Promise<void> {
  const tasks = ferries.map((ferry) => createTask(note(ferry)));
  while (tasks.some((task) => !task.done())) {
    try {
      await waitFor(gather(...tasks, { returnExceptions: true }), quiet);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.log(`quiet for ${quiet} s`);
    }
  }
}

async function note(ferry: Ferry) {
  await ferry.cross();
  console.log(`${ferry.name} is in`);
}
