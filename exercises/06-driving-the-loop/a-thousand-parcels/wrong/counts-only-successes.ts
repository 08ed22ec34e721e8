// The line below await is reached when the work is done.
import { EventLoop, type Task, wait } from 'asyncio';

export class WorkLoop extends EventLoop {
  posted = 0;
  open = 0;
  readonly #works: Task<unknown>[] = [];

  post<T>(work: Promise<T>): Task<T> {
    const task = this.createTask(this.#counted(work));
    this.posted += 1;
    this.open += 1;
    this.#works.push(task);
    return task;
  }

  async #counted<T>(work: Promise<T>): Promise<T> {
    const result = await work;
    this.open -= 1;
    return result;
  }

  async join(): Promise<void> {
    while (this.#works.some((work) => !work.done())) await wait(this.#works);
  }
}
