// gather gives me all results.
import { createTask, gather, type Task } from 'asyncio';

export class Round {
  /** What each task gave, or its error; complete when the block has been left. */
  readonly results: unknown[] = [];
  readonly #tasks: Task<unknown>[] = [];

  start(work: Promise<unknown>): void {
    this.#tasks.push(createTask(work));
  }

  async [Symbol.asyncDispose](...failure: [error?: unknown]): Promise<void> {
    if (failure.length > 0) {
      for (const task of this.#tasks) task.cancel();
    }
    this.results.push(...(await gather(...this.#tasks)));
  }
}
