/**
 * Makes the loop take its tasks in the order of a schedule, and notes which choices there were.
 *
 * Only tasks and the callbacks of `callLater` are moved: they are what answers from outside
 * bring about. The loop's own callbacks (a timer that wakes a sleeper, a future that tells of its
 * end) run as soon as they are first, because their order shows in nothing but that of tasks.
 */
import { TimerHandle } from '#kernel/handle.ts';
import type { ReadyQueue, Runnable } from '#kernel/ready-queue.ts';
import type { Scheduler } from '#kernel/scheduler.ts';
import { Task } from '#kernel/task.ts';
import type { Turn } from '#trace/run-record.ts';
import type { Departure, Schedule } from './schedule.ts';

/** Chooses among `candidates`: an index. `choice` counts the choices of the run from 0. */
export type Chooser = (candidates: readonly Runnable[], choice: number) => number;

export class TaskOrder implements Scheduler {
  /** How many could have gone first, choice by choice. */
  readonly widths: number[] = [];
  readonly turns: Turn[] = [];
  readonly departures: Departure[] = [];
  readonly #choose: Chooser;

  constructor(choose: Chooser) {
    this.#choose = choose;
  }

  choose(ready: ReadyQueue, now: number): number {
    const first = ready.at(0);
    if (!isMovable(first)) return 0;
    const places = [0];
    const candidates = [first];
    for (let place = 1; place < ready.size; place++) {
      const entry = ready.at(place);
      if (!isMovable(entry)) continue;
      places.push(place);
      candidates.push(entry);
    }
    if (candidates.length < 2) return 0;
    const at = this.widths.length;
    this.widths.push(candidates.length);
    const take = Math.min(this.#choose(candidates, at), candidates.length - 1);
    if (take > 0) {
      this.departures.push({ at, take });
      this.turns.push({
        time: now / 1e9,
        task: numberOf(candidates[take]),
        before: numberOf(first),
      });
    }
    return places[take] ?? 0;
  }
}

/** Follows `schedule`: where it says nothing, first come, first served. */
export function following(schedule: Schedule): Chooser {
  let next = 0;
  return (_candidates, choice) => {
    const departure = schedule[next];
    if (departure?.at !== choice) return 0;
    next++;
    return departure.take;
  };
}

function isMovable(entry: Runnable): boolean {
  return entry instanceof Task || (entry instanceof TimerHandle && !entry.cancelled());
}

function numberOf(entry: Runnable | undefined): number {
  return entry instanceof Task ? entry._id : 0;
}
