/**
 * One run of one program, inside the realm that is given over to it.
 *
 *   loaded ──open(request)──► open ──run(cell)──► done
 *                               └──── partial(): after the engine was stopped from outside
 *
 * A guest serves one run and is thrown away: whatever the program did to its realm dies with it.
 */

import type { Cell } from '#kernel/guest.ts';
import type { GuestRecord } from '../guest-record.ts';
import type { GuestRequest } from '../guest-request.ts';
import { readSchedule } from '../schedule/schedule.ts';
import { following, TaskOrder } from '../schedule/task-order.ts';
import { virtualConsole } from './console.ts';
import { explore } from './explore.ts';
import { installConsole, prepareGlobals } from './globals.ts';
import { ProgramRun, type RunListener } from './program-run.ts';
import { rememberGlobals } from './realm-state.ts';
import { seededRandom } from './seeded-random.ts';

export class Guest {
  readonly #listener: RunListener;
  #random: () => number = seededRandom(0);
  #request: GuestRequest | null = null;
  #current: ProgramRun | null = null;

  constructor(listener: RunListener) {
    this.#listener = listener;
    prepareGlobals({
      clock: this.#clock,
      random: () => this.#random(),
      console: this.#console(),
      input: (prompt) => this.#current?.input(prompt) ?? '',
    });
  }

  /** Makes the first run ready. Afterwards the program may be evaluated. */
  open(request: GuestRequest): void {
    this.#request = request;
    this.#begin(request, this.#order(request.schedule), this.#listener);
  }

  /** Runs the program that `load` evaluates, to its end; never throws. */
  run(load: () => Cell): GuestRecord {
    const request = this.#request;
    const first = this.#current;
    if (request === null || first === null) throw new Error('open() comes before run()');
    if (request.explore <= 1) return first.run(load);
    let cell: Cell | null = null;
    const program = () => {
      cell ??= load();
      return cell;
    };
    const restore = rememberGlobals();
    let listener = this.#listener;
    const runInOrder = (order: TaskOrder, mostSteps: number) => {
      const kernelSteps = Math.min(request.limits.kernelSteps, mostSteps);
      const limits = { ...request.limits, kernelSteps };
      restore();
      installConsole(this.#console());
      const record = this.#begin({ ...request, limits }, order, listener).run(program);
      // Only the lines of the first run are the program's output as it comes.
      listener = { printed: () => {}, reached: (site) => this.#listener.reached(site) };
      return record;
    };
    return explore(runInOrder, request.explore, request.seed);
  }

  /** The record up to now of a run that was stopped from outside, with `message` as the reason. */
  partial(message: string): GuestRecord {
    if (this.#current === null) throw new Error('open() comes before partial()');
    return this.#current.partial(message);
  }

  #begin(request: GuestRequest, order: TaskOrder | null, listener: RunListener): ProgramRun {
    this.#random = seededRandom(request.seed);
    this.#current = new ProgramRun(request, order, listener);
    return this.#current;
  }

  #order(schedule: string | null): TaskOrder | null {
    const departures = schedule === null ? null : readSchedule(schedule);
    return departures === null ? null : new TaskOrder(following(departures));
  }

  readonly #clock = () => this.#current?.clock() ?? 0;

  #console() {
    return virtualConsole({
      clock: this.#clock,
      print: (stream, text, parts) =>
        this.#current?.print(stream === 'stdout' ? 1 : 2, text, parts),
      keeps: (characters) => this.#current?.keeps(characters) ?? false,
    });
  }
}
