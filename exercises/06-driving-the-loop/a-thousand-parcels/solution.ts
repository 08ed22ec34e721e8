import { EventLoop, type Task, wait } from 'asyncio';

/** A loop that counts the works that are posted on it, and can be joined. */
export class WorkLoop extends EventLoop {
  posted = 0;
  readonly #works = new Set<Task<unknown>>();

  /** How many works are not done. */
  get open(): number {
    return this.#works.size;
  }

  /** Runs `work` as a task that is counted. */
  post<T>(work: Promise<T>): Task<T> {
    const task = this.createTask(work);
    this.posted += 1;
    this.#works.add(task);
    task.addDoneCallback(() => this.#works.delete(task));
    return task;
  }

  /** Waits until none is open. */
  async join(): Promise<void> {
    while (this.open > 0) await wait([...this.#works]);
  }
}
