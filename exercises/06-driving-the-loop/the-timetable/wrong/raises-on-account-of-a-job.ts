// gather waits for all of them.
import { allTasks, EventLoop, gather, iscoroutine, isfuture, sleep, type Task } from 'asyncio';

export type Job = () => unknown;

/** An event loop with a timetable. */
export class Timetable extends EventLoop {
  readonly #open = new Set<Task<unknown>>();

  /** Has `job` called in `seconds`; the task gives what comes of it. */
  at(seconds: number, job: Job): Task<unknown> {
    const task = this.createTask(this.#entry(this.time() + seconds, job));
    this.#open.add(task);
    task.addDoneCallback(() => this.#open.delete(task));
    return task;
  }

  /** Waits until no job is open. */
  async join(): Promise<void> {
    while (this.#open.size > 0) await gather(...this.#open);
  }

  /** Ends the loop and everything on it. */
  finish(): void {
    const left = [...allTasks(this)];
    for (const task of left) task.cancel();
    if (left.length > 0) this.runUntilComplete(gather(...left, { returnExceptions: true }));
    this.runUntilComplete(this.shutdownAsyncgens());
    this.close();
  }

  async #entry(due: number, job: Job): Promise<unknown> {
    await sleep(due - this.time());
    const result = job();
    return iscoroutine(result) || isfuture(result) ? await result : result;
  }
}
