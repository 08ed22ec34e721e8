/** The tasks of one loop, in the order they were made. */
import { State } from './future.ts';
import type { Task } from './task.ts';

const FEWEST_TO_SWEEP = 64;

/**
 * A list with the done tasks swept out whenever they are the majority: adding and finishing cost
 * next to nothing, and no task is kept for longer than it takes to make as many again.
 */
export class TaskRegistry {
  #tasks: Task<unknown>[] = [];
  #done = 0;

  add(task: Task<unknown>): void {
    this.#tasks.push(task);
  }

  /** One of them is about to be done. */
  noteDone(): void {
    this.#done += 1;
    if (this.#done > FEWEST_TO_SWEEP && this.#done * 2 > this.#tasks.length) {
      this.#tasks = this.live();
      this.#done = 0;
    }
  }

  /** Those that are not done. */
  live(): Task<unknown>[] {
    return this.#tasks.filter((task) => task._state === State.pending);
  }
}
