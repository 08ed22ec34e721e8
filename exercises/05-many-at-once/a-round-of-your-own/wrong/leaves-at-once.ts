// The tasks are running, so their results will come.
import { createTask, type Task } from 'asyncio';

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
    for (const task of this.#tasks) {
      task.addDoneCallback(() => this.results.push(task.exception() ?? task.result()));
    }
  }
}
