/**
 * Writes a trace while a run goes on.
 *
 * One append is a bounds check and seven stores into typed arrays that grow fourfold when full; the
 * kernel hands over numbers and strings that exist anyway, so nothing is allocated for most
 * events. At `maxEvents` the recorder stops writing and counts what it leaves out: a run that
 * goes wild keeps its beginning, which is where the reason stands.
 */
import type { Instrument, ObjectKind, Outcome, WaitKind } from '#kernel/instrument.ts';
import { type Dropped, EventCode, TRACE_VERSION, type Trace, type TraceSite } from './trace.ts';

const FIRST_CAPACITY = 256;

export interface RecorderOptions {
  /** Events kept, 200,000 unless told. A row takes 29 bytes. */
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
  #capacity = FIRST_CAPACITY;
  #length = 0;
  #code = new Uint8Array(FIRST_CAPACITY);
  #time = new Float64Array(FIRST_CAPACITY);
  #task = new Int32Array(FIRST_CAPACITY);
  #a = new Int32Array(FIRST_CAPACITY);
  #b = new Int32Array(FIRST_CAPACITY);
  #c = new Int32Array(FIRST_CAPACITY);
  #d = new Int32Array(FIRST_CAPACITY);
  readonly #strings: string[] = [''];
  readonly #stringIds = new Map<string, number>([['', 0]]);
  readonly #numbers: number[] = [0];
  #dropped = { events: 0, from: 0, printed: 0, tasks: 0 };

  constructor(options: RecorderOptions = {}) {
    this.#maxEvents = Math.max(0, options.maxEvents ?? 200_000);
    this.#capacity = Math.min(FIRST_CAPACITY, this.#maxEvents);
  }

  /** The trace so far, ending at `end` ns; the recorder may go on recording. */
  finish(end: number, sites: readonly TraceSite[] = []): Trace {
    const length = this.#length;
    const dropped: Dropped | null = this.#dropped.events > 0 ? { ...this.#dropped } : null;
    return {
      version: TRACE_VERSION,
      length,
      code: this.#code.slice(0, length),
      time: this.#time.slice(0, length),
      task: this.#task.slice(0, length),
      a: this.#a.slice(0, length),
      b: this.#b.slice(0, length),
      c: this.#c.slice(0, length),
      d: this.#d.slice(0, length),
      strings: this.#strings.slice(),
      numbers: Float64Array.from(this.#numbers),
      sites,
      end,
      dropped,
    };
  }

  turnStarted(now: number, turn: number, ready: number): void {
    this.#append(EventCode.turnStarted, now, 0, turn, ready, 0, 0);
  }

  taskCreated(
    now: number,
    task: number,
    parent: number,
    name: string,
    site: number,
    body: number,
  ): void {
    this.#append(EventCode.taskCreated, now, task, parent, this.#intern(name), site, body);
  }

  taskRenamed(now: number, task: number, name: string): void {
    this.#append(EventCode.taskRenamed, now, task, this.#intern(name), 0, 0, 0);
  }

  taskReady(now: number, task: number, by: number): void {
    this.#append(EventCode.taskReady, now, task, by, 0, 0, 0);
  }

  stepStarted(now: number, task: number): void {
    this.#append(EventCode.stepStarted, now, task, 0, 0, 0, 0);
  }

  waits(
    now: number,
    task: number,
    kind: WaitKind,
    target: number,
    label: string,
    site: number,
  ): void {
    this.#append(EventCode.waits, now, task, kind, target, this.#intern(label), site);
  }

  awaitsTask(now: number, task: number, awaited: number): void {
    this.#append(EventCode.awaitsTask, now, task, awaited, 0, 0, 0);
  }

  taskEnded(now: number, task: number, outcome: Outcome, message: string): void {
    this.#append(EventCode.taskEnded, now, task, outcome, this.#intern(message), 0, 0);
  }

  cancelRequested(now: number, task: number, by: number, site: number): void {
    this.#append(EventCode.cancelRequested, now, task, by, site, 0, 0);
  }

  cancelSwallowed(now: number, task: number, site: number): void {
    this.#append(EventCode.cancelSwallowed, now, task, site, 0, 0, 0);
  }

  timerSet(now: number, timer: number, deadline: number, by: number, site: number): void {
    this.#append(EventCode.timerSet, now, by, timer, this.#wide(deadline), site, 0);
  }

  timerFired(now: number, timer: number): void {
    this.#append(EventCode.timerFired, now, 0, timer, 0, 0, 0);
  }

  timerCancelled(now: number, timer: number): void {
    this.#append(EventCode.timerCancelled, now, 0, timer, 0, 0, 0);
  }

  objectCreated(now: number, object: number, kind: ObjectKind, label: string, site: number): void {
    this.#append(EventCode.objectCreated, now, 0, object, kind, this.#intern(label), site);
  }

  acquired(now: number, object: number, task: number): void {
    this.#append(EventCode.acquired, now, task, object, 0, 0, 0);
  }

  released(now: number, object: number, task: number): void {
    this.#append(EventCode.released, now, task, object, 0, 0, 0);
  }

  sized(now: number, object: number, size: number): void {
    this.#append(EventCode.sized, now, 0, object, size, 0, 0);
  }

  itemPut(now: number, object: number, text: string): void {
    this.#append(EventCode.itemPut, now, 0, object, this.#intern(text), 0, 0);
  }

  itemTaken(now: number, object: number, text: string): void {
    this.#append(EventCode.itemTaken, now, 0, object, this.#intern(text), 0, 0);
  }

  coroutineEntered(now: number, task: number, coroutine: number, name: string, site: number): void {
    this.#append(EventCode.coroutineEntered, now, task, coroutine, this.#intern(name), site, 0);
  }

  coroutineLeft(now: number, task: number, coroutine: number): void {
    this.#append(EventCode.coroutineLeft, now, task, coroutine, 0, 0, 0);
  }

  printed(now: number, task: number, stream: 1 | 2, text: string, site: number): void {
    this.#append(EventCode.printed, now, task, stream, this.#text(text), site, 0);
  }

  blocked(now: number, task: number, duration: number, site: number): void {
    this.#append(EventCode.blocked, now, task, this.#wide(duration), site, 0, 0);
  }

  warned(now: number, task: number, kind: string, message: string, site: number): void {
    this.#append(EventCode.warned, now, task, this.#intern(kind), this.#text(message), site, 0);
  }

  #append(
    code: EventCode,
    now: number,
    task: number,
    a: number,
    b: number,
    c: number,
    d: number,
  ): void {
    const row = this.#length;
    if (row === this.#capacity && !this.#grow(code, now)) return;
    this.#code[row] = code;
    this.#time[row] = now;
    this.#task[row] = task;
    this.#a[row] = a;
    this.#b[row] = b;
    this.#c[row] = c;
    this.#d[row] = d;
    this.#length = row + 1;
  }

  /** Makes room for another row; at the cap counts the event as dropped and says no. */
  #grow(code: EventCode, now: number): boolean {
    if (this.#capacity >= this.#maxEvents) {
      const dropped = this.#dropped;
      if (dropped.events === 0) dropped.from = now;
      dropped.events++;
      if (code === EventCode.printed) dropped.printed++;
      if (code === EventCode.taskCreated) dropped.tasks++;
      return false;
    }
    const capacity = Math.min(this.#capacity * 4, this.#maxEvents);
    this.#code = copyInto(new Uint8Array(capacity), this.#code);
    this.#time = copyInto(new Float64Array(capacity), this.#time);
    this.#task = copyInto(new Int32Array(capacity), this.#task);
    this.#a = copyInto(new Int32Array(capacity), this.#a);
    this.#b = copyInto(new Int32Array(capacity), this.#b);
    this.#c = copyInto(new Int32Array(capacity), this.#c);
    this.#d = copyInto(new Int32Array(capacity), this.#d);
    this.#capacity = capacity;
    return true;
  }

  /** Names and labels come again and again: each is kept once. */
  #intern(text: string): number {
    if (this.#full) return 0;
    let id = this.#stringIds.get(text);
    if (id === undefined) {
      id = this.#text(text);
      if (id !== 0) this.#stringIds.set(text, id);
    }
    return id;
  }

  /** Printed text is mostly different each time: hashing it would cost more than it saves. */
  #text(text: string): number {
    if (this.#full) return 0;
    return this.#strings.push(text) - 1;
  }

  #wide(value: number): number {
    if (this.#full) return 0;
    return this.#numbers.push(value) - 1;
  }

  get #full(): boolean {
    return this.#length >= this.#maxEvents;
  }
}

function copyInto<Column extends Uint8Array | Float64Array | Int32Array>(
  target: Column,
  source: Column,
): Column {
  target.set(source);
  return target;
}
