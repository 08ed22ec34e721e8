/**
 * Every order there is, nearest to first come, first served first.
 *
 * A schedule's children depart once more, later than its last departure; so each order is made
 * exactly once, those with one departure before those with two. Whatever an order brings to
 * light is therefore seen first with the fewest departures that can show it: nothing is left
 * to shrink. What the search has not run when its budget ends is bounded from below: all orders
 * with up to `covered` departures were run.
 */
import type { Schedule } from './schedule.ts';

/** Orders that may wait at once. More than any budget takes from them. */
const MOST_OPEN = 20_000;

export class SystematicSearch {
  #open: Schedule[] = [[]];
  #head = 0;
  #overflown = false;

  /** The next order to run, `null` if there is none left. */
  next(): Schedule | null {
    const schedule = this.#open[this.#head] ?? null;
    if (schedule !== null) this.#head++;
    return schedule;
  }

  /** `schedule` was run and met choices of these widths: what may depart from it later. */
  learn(schedule: Schedule, widths: readonly number[]): void {
    const from = (schedule.at(-1)?.at ?? -1) + 1;
    const widest = widths.reduce((most, width) => Math.max(most, width), 0);
    for (let take = 1; take < widest; take++) {
      // The latest first: what departs right before a fault explains it best.
      for (let at = widths.length - 1; at >= from; at--) {
        if (take >= (widths[at] ?? 0)) continue;
        if (this.#open.length - this.#head >= MOST_OPEN) {
          this.#overflown = true;
          return;
        }
        this.#open.push([...schedule, { at, take }]);
      }
    }
  }

  /** Whether every order was handed out. */
  get isExhausted(): boolean {
    return this.#head === this.#open.length && !this.#overflown;
  }

  /** Every order with at most so many departures was handed out; -1 before the first. */
  get covered(): number {
    const waiting = this.#open[this.#head] ?? this.#open.at(-1);
    return (waiting?.length ?? 0) - 1;
  }
}
