/**
 * Who decides which of the ready goes next.
 *
 * Without one the loop serves first come, first served, as asyncio does. A program whose
 * correctness hangs on that order is right by luck: in the world outside, the order in which
 * answers arrive decides who is ready first. A scheduler makes the loop take another order, so
 * that such programs can be found.
 */
import type { ReadyQueue } from './ready-queue.ts';

export interface Scheduler {
  /**
   * Place in `ready` of the entry that runs next, 0 for the first come. Asked before each entry
   * where two or more are ready. What is ready may also belong to the next turn: any order in
   * which ready things run can be had. `now` is virtual time in nanoseconds.
   */
  choose(ready: ReadyQueue, now: number): number;
}
