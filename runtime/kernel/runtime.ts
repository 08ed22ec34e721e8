import type { Context } from './context.ts';
import { type Coroutine, CoroutineState } from './coroutine.ts';
import type { HandDrive } from './drive.ts';
import { LimitError } from './errors.ts';
import type { BaseEventLoop } from './event-loop.ts';
import { type Future, State } from './future.ts';
import type { Instrument, ObjectKind } from './instrument.ts';
import { KernelGuest } from './kernel-guest.ts';
import { raisedAt } from './logical-stack.ts';
import { Processor } from './processor.ts';
import type { Scheduler } from './scheduler.ts';
import { type SiteInfo, UNKNOWN_SITE } from './sites.ts';
import type { Task } from './task.ts';
import { neverRetrievedMend } from './task-warnings.ts';
import { ownPlace } from './trampoline.ts';

export interface KernelLimits {
  /** Rounds of loops (and calls, where they are counted) before an endless loop is assumed. */
  readonly rounds: number;
  /** Callbacks and task steps the loop takes in the whole run. */
  readonly steps: number;
  /** Coroutines that may await each other. */
  readonly depth: number;
}

export const DEFAULT_LIMITS: KernelLimits = {
  rounds: 50_000_000,
  steps: 20_000_000,
  depth: 200_000,
};

/** Something that went wrong without stopping the run. */
export interface RuntimeWarning {
  /** 'never-awaited' | 'never-retrieved' | 'swallowed-cancel' | 'slow-callback' | … */
  readonly kind: string;
  readonly message: string;
  /** Where, 0 if unknown. */
  readonly site: number;
  readonly time: number;
}

export interface KernelOptions {
  readonly instrument?: Instrument | null;
  readonly limits?: Partial<KernelLimits>;
  /** The compiler's site table. */
  readonly sites?: readonly SiteInfo[];
  /** The learner modules, by name. */
  readonly modules?: Readonly<Record<string, Record<string, unknown>>>;
  /** Modelled CPU: virtual nanoseconds for one round of a loop or one call; 0 is free. */
  readonly roundCost?: number;
  /** Who chooses among what is ready; nobody, and the first come is the first served. */
  readonly scheduler?: Scheduler | null;
}

const FEWEST_TO_SWEEP = 1_024;

export class Runtime {
  /** Virtual time in integer nanoseconds. */
  now = 0;
  /** The loop that is running. */
  loop: BaseEventLoop | null = null;
  /** The loop set for use outside of a run. */
  eventLoop: BaseEventLoop | null = null;
  /** Where code last kept the loop busy. */
  blockedAt = 0;
  /** The task in its step. */
  task: Task<unknown> | null = null;
  /** The task that ended, while the loop runs a callback that was waiting for its end. */
  ended = 0;
  /** The current context; null while nothing is set in it. */
  context: Context | null = null;
  /** Where the code now running awaited last; read and cleared by the trampoline. */
  site = 0;
  /** The library call that the running code made last; 0 again when its step is over. */
  callSite = 0;
  /** Where the `console` call about to happen stands; cleared by `print`. */
  logSite = 0;
  /** What compiled code calls `$`. */
  readonly guest: KernelGuest;
  /** The error that ended the run for good. */
  halted: LimitError | null = null;

  /** Futures whose printed form is being made: guards against those that reach themselves. */
  readonly printing = new Set<object>();
  /** Tasks that a statement made and dropped, with its site. */
  readonly droppedTasks = new WeakMap<Task<unknown>, number>();
  /** Coroutines that the program drives itself, and how far. */
  readonly handDriven = new WeakMap<Coroutine, HandDrive>();
  readonly instrument: Instrument | null;
  readonly scheduler: Scheduler | null;
  readonly limits: KernelLimits;
  readonly sites: readonly SiteInfo[];
  readonly modules: Readonly<Record<string, Record<string, unknown>>>;
  readonly warnings: RuntimeWarning[] = [];
  readonly processor: Processor;

  #allRounds = 0;
  #turn = 0;
  #steps = 0;
  #tasks = 0;
  #taskNames = 0;
  #timers = 0;
  #futures = 0;
  #objects = 0;
  #coroutineIds = 0;
  #coroutines: Coroutine[] = [];
  #sweepAt = FEWEST_TO_SWEEP;
  #unretrieved: Future<unknown>[] = [];
  readonly #labels = new Map<string, number>();
  readonly #loops: BaseEventLoop[] = [];

  constructor(options: KernelOptions = {}) {
    this.instrument = options.instrument ?? null;
    this.scheduler = options.scheduler ?? null;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.sites = options.sites ?? [];
    this.modules = options.modules ?? {};
    this.processor = new Processor(options.roundCost ?? 0);
    this.guest = new KernelGuest(this, this.limits.rounds);
  }

  /** The trace's number for the task that is running, 0 outside every task. */
  get taskId(): number {
    return this.task === null ? 0 : this.task._id;
  }

  /** The task that causes what happens now: the running one, or the one whose end is told. */
  get causeId(): number {
    return this.task === null ? this.ended : this.task._id;
  }

  /** Prints `text` as the running task. `stream`: 1 stdout, 2 stderr. */
  print(stream: 1 | 2, text: string, site = this.logSite): void {
    this.logSite = 0;
    this.settleRounds(site);
    this.instrument?.printed(this.now, this.taskId, stream, text, site);
  }

  /** The running code keeps the loop busy for `duration` nanoseconds, computing or not. */
  block(duration: number, site: number): void {
    if (!(duration > 0)) return;
    this.now += duration;
    this.blockedAt = site;
    this.instrument?.blocked(this.now, this.taskId, duration, site);
  }

  /** Charges what was computed since the last time, where computing costs anything. */
  settleRounds(site = 0): void {
    if (this.processor.charges) this.block(this.processor.settle(this.#rounds()), site);
  }

  /** Virtual time in nanoseconds, with what the running code has computed so far. */
  clock(): number {
    this.settleRounds();
    return this.now;
  }

  /** Nanoseconds that the program has computed; to ask again at the same moment costs `asking`. */
  processTime(asking: number): number {
    return this.processor.time(this.now, this.#rounds(), asking);
  }

  #rounds(): number {
    return this.#allRounds + this.guest.n;
  }

  /** A diagnostic that does not stop the run. */
  warn(kind: string, message: string, site = 0, task = this.taskId): void {
    this.warnings.push({ kind, message, site, time: this.now });
    this.instrument?.warned(this.now, task, kind, message, site);
  }

  /** The guard ran out: perhaps the run has gone on for too long. */
  countRounds(site: number): void {
    const rounds = this.guest.n;
    this.guest.n = 0;
    if (this.halted !== null) throw this.halted;
    this.#allRounds += rounds;
    if (this.#allRounds >= this.limits.rounds) {
      this.halt(
        `a loop went on for ${this.#allRounds.toLocaleString('en')} rounds without an end; ` +
          'check what should stop it',
        site,
      );
    }
  }

  /** Ends the run for good. No code of the learner's can catch up with it. */
  halt(message: string, site: number): never {
    this.halted = new LimitError(message, site);
    this.guest.max = 0;
    throw this.halted;
  }

  /** Called wherever the kernel catches an error: a halted run stays halted. */
  rethrowIfHalted(_error: unknown): void {
    if (this.halted !== null) throw this.halted;
  }

  /** A turn begins with `ready` callbacks. */
  turnStarted(ready: number): void {
    this.#turn += 1;
    this.#steps += ready;
    this.instrument?.turnStarted(this.now, this.#turn, ready);
    if (this.#steps > this.limits.steps) {
      this.halt(
        `the program took more than ${this.limits.steps.toLocaleString('en')} steps; ` +
          'check what should end it',
        0,
      );
    }
  }

  nextTask(): number {
    this.#tasks += 1;
    return this.#tasks;
  }

  nextTaskName(): number {
    this.#taskNames += 1;
    return this.#taskNames;
  }

  nextFuture(): number {
    this.#futures += 1;
    return this.#futures;
  }

  nextTimer(): number {
    this.#timers += 1;
    return this.#timers;
  }

  nextCoroutine(): number {
    this.#coroutineIds += 1;
    return this.#coroutineIds;
  }

  /** Numbers an object that tasks share, and tells the trace of it. */
  announce(kind: ObjectKind, className: string): number {
    this.#objects += 1;
    if (this.instrument !== null) {
      const count = (this.#labels.get(className) ?? 0) + 1;
      this.#labels.set(className, count);
      this.instrument.objectCreated(
        this.now,
        this.#objects,
        kind,
        `${className}-${count}`,
        this.here(),
      );
    }
    return this.#objects;
  }

  /** The learner's line that is running, as far as it is known. */
  here(): number {
    return this.callSite || (this.site > 0 ? this.site : 0);
  }

  /** `site` if it is the learner's own, else 0. */
  ownSite(site: number): number {
    return site > 0 ? site : 0;
  }

  describeSite(site: number): SiteInfo {
    return this.sites[site - 1] ?? UNKNOWN_SITE;
  }

  /** `ferry.ts:12`, or '' if it is not known. */
  describePlace(site: number): string {
    const { file, line } = this.describeSite(site);
    return line === 0 ? '' : `${file}:${line}`;
  }

  /** Whether `coroutine` is on the stack of the running task. */
  isRunning(coroutine: Coroutine): boolean {
    for (let at = this.task?._top ?? null; at !== null; at = at._caller) {
      if (at === coroutine) return true;
    }
    return false;
  }

  /**
   * Remembers a new coroutine until it starts, to tell in the end that it never did. Most start
   * before the next one is made: it takes their place, and the list stays short.
   */
  noteCoroutine(coroutine: Coroutine): void {
    const known = this.#coroutines;
    const last = known.length - 1;
    if (last >= 0 && known[last]?._state !== CoroutineState.created) {
      known[last] = coroutine;
      return;
    }
    known.push(coroutine);
    if (known.length >= this.#sweepAt) {
      this.#coroutines = this.#coroutines.filter((one) => one._state === CoroutineState.created);
      this.#sweepAt = Math.max(FEWEST_TO_SWEEP, this.#coroutines.length * 2);
    }
  }

  /** A task will start it: the task answers for it. */
  forgetCoroutine(coroutine: Coroutine): void {
    const known = this.#coroutines;
    if (known[known.length - 1] === coroutine) known.pop();
  }

  noteUnretrieved(future: Future<unknown>): void {
    this.#unretrieved.push(future);
    if (this.#unretrieved.length >= FEWEST_TO_SWEEP) {
      this.#unretrieved = this.#unretrieved.filter((one) => one._untold);
    }
  }

  noteLoop(loop: BaseEventLoop): void {
    this.#loops.push(loop);
  }

  /**
   * Ends the run: what was never retrieved goes to the exception handlers, what was never
   * awaited becomes a warning, each in the order of creation.
   */
  finish(): void {
    this.settleRounds();
    if (this.halted !== null) return;
    this.#unretrieved.sort((a, b) => a._serial - b._serial);
    for (const future of this.#unretrieved) {
      if (!future._untold) continue;
      const context = {
        message: `${future._className} exception was never retrieved`,
        exception: future._value,
        future,
      };
      this.warn(
        'never-retrieved',
        `${context.message}: ${future}; ${neverRetrievedMend(future)}`,
        raisedAt(future._value),
      );
      future._loop.callExceptionHandler(context);
    }
    this.#unretrieved = [];
    for (const loop of this.#loops) this.#reportPending(loop);
    for (const coroutine of this.#coroutines) {
      if (coroutine._state !== CoroutineState.created) continue;
      coroutine._state = CoroutineState.closed;
      const { name } = coroutine;
      this.warn(
        'never-awaited',
        `coroutine '${name}' was never awaited; write await ${name}(…), or createTask(${name}(…)) ` +
          'to run it beside this code',
        coroutine._at || this.ownSite(coroutine._function),
        0,
      );
    }
    this.#coroutines = [];
  }

  #reportPending(loop: BaseEventLoop): void {
    for (const task of loop._liveTasks()) {
      if (!task._untold || task._state !== State.pending) continue;
      const message = 'Task was destroyed but it is pending!';
      this.warn(
        'destroyed-pending',
        `${message} ${task}; wait for it before its loop is closed`,
        ownPlace(task._top),
        task._id,
      );
      loop.callExceptionHandler({ message, task });
      const coroutine = task._coroutine;
      if (coroutine !== null && !this.#coroutines.includes(coroutine)) {
        this.#coroutines.push(coroutine);
      }
    }
  }
}
