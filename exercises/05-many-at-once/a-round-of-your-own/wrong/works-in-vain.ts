// A block waits for its tasks, come what may.
import { createTask, gather, type Task } from 'asyncio';

export class Round {
  /** What each task gave, or its error; complete when the block has been left. */
  readonly results: unknown[] = [];
  readonly #tasks: Task<unknown>[] = [];

  start(work: Promise<unknown>): void {
    this.#tasks.push(createTask(work));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const task of this.#tasks) {
      this.results.push(...(await gather(task, { returnExceptions: true })));
    }
  }
}
