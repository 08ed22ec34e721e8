// A job that stands on the timetable is called by the loop.
import { allTasks, EventLoop, gather, type Task, wait } from 'asyncio';

export type Job = () => unknown;

export class Timetable extends EventLoop {
  readonly #open = new Set<Task<unknown>>();

  at(_seconds: number, job: Job): Task<unknown> {
    const task = this.createTask(this.#entry(job));
    this.#open.add(task);
    task.addDoneCallback(() => this.#open.delete(task));
    return task;
  }

  async join(): Promise<void> {
    while (this.#open.size > 0) await wait([...this.#open]);
  }

  finish(): void {
    const left = [...allTasks(this)];
    for (const task of left) task.cancel();
    if (left.length > 0) this.runUntilComplete(gather(...left, { returnExceptions: true }));
    this.runUntilComplete(this.shutdownAsyncgens());
    this.close();
  }

  async #entry(job: Job): Promise<unknown> {
    return await job();
  }
}
