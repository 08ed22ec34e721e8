import { createTask, gather, type Task } from 'asyncio';

/** A block that waits for its tasks: `await using open = round;` */
export class Round {
  /** What each task gave, or its error; complete when the block has been left. */
  readonly results: unknown[] = [];
  readonly #tasks: Task<unknown>[] = [];

  /** Starts a task that the block waits for. */
  start(work: Promise<unknown>): void {
    this.#tasks.push(createTask(work));
  }

  /** Called on leaving, with the error of the block if it raised one. */
  async [Symbol.asyncDispose](...failure: [error?: unknown]): Promise<void> {
    if (failure.length > 0) {
      for (const task of this.#tasks) task.cancel();
    }
    // A loop over an array also reaches what is pushed meanwhile: the latecomers.
    for (const task of this.#tasks) {
      this.results.push(...(await gather(task, { returnExceptions: true })));
    }
  }
}
