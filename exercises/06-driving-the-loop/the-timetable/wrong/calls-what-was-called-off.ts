// Whoever cancels the task has called off the job.
import {
  allTasks,
  EventLoop,
  type Future,
  gather,
  iscoroutine,
  isfuture,
  type Task,
  wait,
} from 'asyncio';

export type Job = () => unknown;

/** An event loop with a timetable. */
export class Timetable extends EventLoop {
  readonly #open = new Set<Task<unknown>>();

  /** Has `job` called in `seconds`; the task gives what comes of it. */
  at(seconds: number, job: Job): Task<unknown> {
    const called = this.createFuture<unknown>();
    this.callLater(seconds, () => {
      try {
        const result = job();
        if (!called.done()) called.setResult(result);
      } catch (error) {
        if (!called.done()) called.setException(error);
      }
    });
    const task = this.createTask(this.#outcome(called));
    this.#open.add(task);
    task.addDoneCallback(() => this.#open.delete(task));
    return task;
  }

  /** Waits until no job is open. */
  async join(): Promise<void> {
    while (this.#open.size > 0) await wait([...this.#open]);
  }

  /** Ends the loop and everything on it. */
  finish(): void {
    const left = [...allTasks(this)];
    for (const task of left) task.cancel();
    if (left.length > 0) this.runUntilComplete(gather(...left, { returnExceptions: true }));
    this.runUntilComplete(this.shutdownAsyncgens());
    this.close();
  }

  async #outcome(called: Future<unknown>): Promise<unknown> {
    const result = await called;
    return iscoroutine(result) || isfuture(result) ? await result : result;
  }
}
