// Somebody posts something first, and the last to be done wakes whoever waits.
import { EventLoop, type Future, type Task } from 'asyncio';

export class WorkLoop extends EventLoop {
  posted = 0;
  open = 0;
  #waiting: Future<void>[] = [];

  post<T>(work: Promise<T>): Task<T> {
    const task = this.createTask(work);
    this.posted += 1;
    this.open += 1;
    task.addDoneCallback(() => {
      this.open -= 1;
      if (this.open > 0) return;
      for (const one of this.#waiting) one.setResult(undefined);
      this.#waiting = [];
    });
    return task;
  }

  async join(): Promise<void> {
    const done = this.createFuture<void>();
    this.#waiting.push(done);
    await done;
  }
}
