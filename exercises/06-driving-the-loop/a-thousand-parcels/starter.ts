import { EventLoop, type Task } from 'asyncio';

/** A loop that counts the works that are posted on it, and can be joined. */
export class WorkLoop extends EventLoop {
  posted = 0;
  open = 0;

  /** Runs `work` as a task that is counted. */
  post<T>(work: Promise<T>): Task<T> {
    this.posted += 1;
    this.open += 1;
    return this.createTask(work);
  }

  /** Waits until none is open. */
  async join(): Promise<void> {
    // Write it here.
  }
}
