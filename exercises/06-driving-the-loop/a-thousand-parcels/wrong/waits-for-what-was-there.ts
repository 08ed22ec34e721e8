// Whoever joins waits for what has been posted.
import { EventLoop, type Task, wait } from 'asyncio';

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
    if (this.open > 0) await wait([...this.#works]);
  }
}
