/**
 * Writes a trace while a run goes on.
 *
 * One append is a bounds check and six stores side by side (event-log.ts); the kernel hands over
 * numbers and strings that exist anyway, so nothing is allocated for most events. At `maxEvents` the recorder stops writing and counts what it leaves out: a run that
 * goes wild keeps its beginning, which is where the reason stands.
 */
import type { Instrument, ObjectKind, Outcome, WaitKind } from '#kernel/instrument.ts';
import { EventLog } from './event-log.ts';
import { StringTable } from './string-table.ts';
import { type Dropped, EventCode, TRACE_VERSION, type Trace, type TraceSite } from './trace.ts';

export interface RecorderOptions {
  /** Events kept, 200,000 unless told. In the finished trace a row takes 29 bytes. */
  readonly maxEvents?: number;
}

/**
 * The kernel's instrument that records everything it is told.
 *
 * @example
 * const recorder = new Recorder();
 * // … a run with `recorder` as its instrument …
 * const trace = recorder.finish(runtime.now, script.sites);
 */
export class Recorder implements Instrument {
  readonly #maxEvents: number;
  readonly #log = new EventLog();
  readonly #strings = new StringTable();
  readonly #numbers: number[] = [0];
  #dropped = { events: 0, from: 0, printed: 0, tasks: 0 };

  constructor(options: RecorderOptions = {}) {
    this.#maxEvents = Math.max(0, options.maxEvents ?? 200_000);
  }

  /** The trace so far, ending at `end` ns; the recorder may go on recording. */
  finish(end: number, sites: readonly TraceSite[] = []): Trace {
    const dropped: Dropped | null = this.#dropped.events > 0 ? { ...this.#dropped } : null;
    return {
      version: TRACE_VERSION,
      length: this.#log.length,
      ...this.#log.columns(),
      strings: this.#strings.texts(),
      numbers: Float64Array.from(this.#numbers),
      sites,
      end,
      dropped,
    };
  }

  turnStarted(now: number, turn: number, ready: number): void {
    this.#append(EventCode.turnStarted, 2, now, 0, turn, ready, 0, 0);
  }

  taskCreated(
    now: number,
    task: number,
    parent: number,
    name: string,
    site: number,
    body: number,
  ): void {
    this.#append(EventCode.taskCreated, 4, now, task, parent, this.#intern(name), site, body);
  }

  taskRenamed(now: number, task: number, name: string): void {
    this.#append(EventCode.taskRenamed, 1, now, task, this.#intern(name), 0, 0, 0);
  }

  taskReady(now: number, task: number, by: number): void {
    this.#append(EventCode.taskReady, 1, now, task, by, 0, 0, 0);
  }

  stepStarted(now: number, task: number): void {
    this.#append(EventCode.stepStarted, 0, now, task, 0, 0, 0, 0);
  }

  waits(
    now: number,
    task: number,
    kind: WaitKind,
    target: number,
    label: string,
    site: number,
  ): void {
    this.#append(EventCode.waits, 4, now, task, kind, target, this.#intern(label), site);
  }

  awaitsTask(now: number, task: number, awaited: number): void {
    this.#append(EventCode.awaitsTask, 1, now, task, awaited, 0, 0, 0);
  }

  taskEnded(now: number, task: number, outcome: Outcome, message: string): void {
    this.#append(EventCode.taskEnded, 2, now, task, outcome, this.#intern(message), 0, 0);
  }

  cancelRequested(now: number, task: number, by: number, site: number): void {
    this.#append(EventCode.cancelRequested, 2, now, task, by, site, 0, 0);
  }

  cancelSwallowed(now: number, task: number, site: number): void {
    this.#append(EventCode.cancelSwallowed, 1, now, task, site, 0, 0, 0);
  }

  timerSet(now: number, timer: number, deadline: number, by: number, site: number): void {
    this.#append(EventCode.timerSet, 3, now, by, timer, this.#wide(deadline), site, 0);
  }

  timerFired(now: number, timer: number): void {
    this.#append(EventCode.timerFired, 1, now, 0, timer, 0, 0, 0);
  }

  timerCancelled(now: number, timer: number): void {
    this.#append(EventCode.timerCancelled, 1, now, 0, timer, 0, 0, 0);
  }

  objectCreated(now: number, object: number, kind: ObjectKind, label: string, site: number): void {
    this.#append(EventCode.objectCreated, 4, now, 0, object, kind, this.#intern(label), site);
  }

  acquired(now: number, object: number, task: number): void {
    this.#append(EventCode.acquired, 1, now, task, object, 0, 0, 0);
  }

  released(now: number, object: number, task: number): void {
    this.#append(EventCode.released, 1, now, task, object, 0, 0, 0);
  }

  sized(now: number, object: number, size: number): void {
    this.#append(EventCode.sized, 2, now, 0, object, size, 0, 0);
  }

  itemPut(now: number, object: number, text: string): void {
    this.#append(EventCode.itemPut, 2, now, 0, object, this.#intern(text), 0, 0);
  }

  itemTaken(now: number, object: number, text: string): void {
    this.#append(EventCode.itemTaken, 2, now, 0, object, this.#intern(text), 0, 0);
  }

  coroutineEntered(now: number, task: number, coroutine: number, name: string, site: number): void {
    this.#append(EventCode.coroutineEntered, 3, now, task, coroutine, this.#intern(name), site, 0);
  }

  coroutineLeft(now: number, task: number, coroutine: number): void {
    this.#append(EventCode.coroutineLeft, 1, now, task, coroutine, 0, 0, 0);
  }

  printed(now: number, task: number, stream: 1 | 2, text: string, site: number): void {
    this.#append(EventCode.printed, 3, now, task, stream, this.#text(text), site, 0);
  }

  blocked(now: number, task: number, duration: number, site: number): void {
    this.#append(EventCode.blocked, 2, now, task, this.#wide(duration), site, 0, 0);
  }

  warned(now: number, task: number, kind: string, message: string, site: number): void {
    this.#append(EventCode.warned, 3, now, task, this.#intern(kind), this.#text(message), site, 0);
  }

  #append(
    code: EventCode,
    operands: number,
    now: number,
    task: number,
    a: number,
    b: number,
    c: number,
    d: number,
  ): void {
    if (this.#log.length >= this.#maxEvents) this.#drop(code, now);
    else this.#log.append(code, operands, now, task, a, b, c, d);
  }

  #drop(code: EventCode, now: number): void {
    const dropped = this.#dropped;
    if (dropped.events === 0) dropped.from = now;
    dropped.events++;
    if (code === EventCode.printed) dropped.printed++;
    if (code === EventCode.taskCreated) dropped.tasks++;
  }

  #intern(text: string): number {
    return this.#full ? 0 : this.#strings.intern(text);
  }

  #text(text: string): number {
    return this.#full ? 0 : this.#strings.add(text);
  }

  #wide(value: number): number {
    return this.#full ? 0 : this.#numbers.push(value) - 1;
  }

  get #full(): boolean {
    return this.#log.length >= this.#maxEvents;
  }
}
