// gather waits for all of them.
import { EventLoop, gather, type Task } from 'asyncio';

export class WorkLoop extends EventLoop {
  posted = 0;
  readonly #works = new Set<Task<unknown>>();

  get open(): number {
    return this.#works.size;
  }

  post<T>(work: Promise<T>): Task<T> {
    const task = this.createTask(work);
    this.posted += 1;
    this.#works.add(task);
    task.addDoneCallback(() => this.#works.delete(task));
    return task;
  }

  async join(): Promise<void> {
    while (this.open > 0) await gather(...this.#works);
  }
}
