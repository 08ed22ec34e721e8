/**
 * Runs a program in many orders: all of them, nearest to asyncio's own first, as far as the
 * budget goes, then random ones.
 *
 * Decision: the guest explores and hands out one whole record for each *outcome* (`outcome.ts`);
 * it judges nothing. A worker for each order would be too slow (a new one takes 25 ms, a run
 * here a tenth of one), the traces of all orders too large to hand over, and a judgement in
 * this realm would be the learner's own. Cost: checks see one order of each outcome only.
 *
 * Each run has a fresh runtime, seed and global scope, so that no order knows of another.
 */

import type { GuestOrder, GuestRecord } from '../guest-record.ts';
import { randomPriorities } from '../schedule/random-priorities.ts';
import { scheduleText } from '../schedule/schedule.ts';
import { SystematicSearch } from '../schedule/systematic-search.ts';
import { type Chooser, following, TaskOrder } from '../schedule/task-order.ts';
import { outcomeOf } from './outcome.ts';
import { seededRandom } from './seeded-random.ts';

/** Runs the program once in a given order, for at most so many steps of the loop. */
export type RunInOrder = (order: TaskOrder, mostSteps: number) => GuestRecord;

interface Ran {
  readonly order: TaskOrder;
  readonly record: GuestRecord;
  readonly outcome: string;
}

/** Outcomes handed out. */
const MOST_OUTCOMES = 100;
/** Events in all records that are handed out, and in all runs together. */
const MOST_KEPT_EVENTS = 500_000;
const MOST_EVENTS = 3_000_000;
/** Of the runs, how many are random where the orders are too many to run all. */
const RANDOM_SHARE = 1 / 4;
const MOST_DROPS = 3;
/** An order may take so many times the steps of the first before it counts as endless. */
const PATIENCE = 20;

/** The record of the first run, in asyncio's own order, with what came of the others. */
export function explore(runInOrder: RunInOrder, budget: number, seed: number): GuestRecord {
  return new Explorer(runInOrder, budget).explore(seed);
}

class Explorer {
  readonly #runInOrder: RunInOrder;
  readonly #budget: number;
  readonly #found = new Map<string, GuestOrder & { runs: number }>();
  #runs = 0;
  #events = 0;
  #kept = 0;
  #choices = 0;
  #full = false;
  #mostSteps = Number.POSITIVE_INFINITY;

  constructor(runInOrder: RunInOrder, budget: number) {
    this.#runInOrder = runInOrder;
    this.#budget = budget;
  }

  explore(seed: number): GuestRecord {
    const search = new SystematicSearch();
    const systematic = Math.max(1, Math.ceil(this.#budget * (1 - RANDOM_SHARE)));
    let first: GuestRecord | null = null;
    let complete = false;
    while (this.#goesOn(systematic)) {
      const schedule = search.next();
      if (schedule === null) break;
      const ran = this.#run(following(schedule));
      search.learn(schedule, ran.order.widths);
      this.#keep(ran);
      first ??= ran.record;
      // A run without an end would cost as much again in every order.
      if (ran.record.status === 'limit') break;
      complete = search.isExhausted;
    }
    if (!complete && first?.status !== 'limit') this.#random(seededRandom(seed));
    if (first === null) throw new Error('A search begins with the order of asyncio.');
    const [, ...orders] = this.#found.values();
    const covered = complete ? null : search.covered;
    return { ...first, exploration: { runs: this.#runs, covered, orders } };
  }

  #random(random: () => number): void {
    const choices = this.#choices;
    while (this.#goesOn(this.#budget)) {
      const drops = 1 + (random() % MOST_DROPS);
      const ran = this.#run(randomPriorities(random, choices, drops));
      // Kept waiting for ever, a task that polls is no fault of the program's.
      if (ran.record.status === 'limit') continue;
      this.#keep(this.#found.has(ran.outcome) ? ran : this.#shrunk(ran));
    }
  }

  /** The same outcome with fewer departures: each is left out in turn, if the outcome stays. */
  #shrunk(ran: Ran): Ran {
    let best = ran;
    let index = best.order.departures.length - 1;
    for (; index >= 0 && this.#goesOn(this.#budget); index--) {
      const { departures } = best.order;
      const tried = this.#run(following(departures.filter((_, at) => at !== index)));
      if (tried.outcome !== ran.outcome) continue;
      best = tried;
      index = Math.min(index, best.order.departures.length);
    }
    return best;
  }

  #run(chooser: Chooser): Ran {
    const order = new TaskOrder(chooser);
    const record = this.#runInOrder(order, this.#mostSteps);
    if (this.#runs === 0) this.#mostSteps = 1_000 + PATIENCE * record.trace.length;
    this.#runs++;
    this.#events += record.trace.length;
    this.#choices = Math.max(this.#choices, order.widths.length);
    return { order, record, outcome: outcomeOf(record) };
  }

  #keep({ order, record, outcome }: Ran): void {
    const known = this.#found.get(outcome);
    if (known !== undefined) {
      known.runs++;
      return;
    }
    this.#kept += record.trace.length;
    this.#full = this.#found.size >= MOST_OUTCOMES || this.#kept > MOST_KEPT_EVENTS;
    if (this.#full) return;
    const schedule = scheduleText(order.departures);
    this.#found.set(outcome, { schedule, runs: 1, turns: order.turns, record });
  }

  #goesOn(runs: number): boolean {
    return this.#runs < runs && this.#events < MOST_EVENTS && !this.#full;
  }
}
