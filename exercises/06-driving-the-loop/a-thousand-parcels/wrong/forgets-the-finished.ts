// The set knows how many works there are.
import { EventLoop, type Task, wait } from 'asyncio';

export class WorkLoop extends EventLoop {
  readonly #works = new Set<Task<unknown>>();

  get posted(): number {
    return this.#works.size;
  }

  get open(): number {
    return this.#works.size;
  }

  post<T>(work: Promise<T>): Task<T> {
    const task = this.createTask(work);
    this.#works.add(task);
    task.addDoneCallback(() => this.#works.delete(task));
    return task;
  }

  async join(): Promise<void> {
    while (this.open > 0) await wait([...this.#works]);
  }
}
