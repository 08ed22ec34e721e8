/**
 * What the tasks of a run did, read from its trace once: lives, calls, waits, busy stretches.
 *
 * Every moment is an `Instant`: the virtual time and the row in the trace. Two things at one
 * virtual time are still ordered by their rows, so "one after the other" and "at once" are
 * told apart even where everything takes no time.
 */
import { events, type TraceEvent } from '#trace/events.ts';
import { siteOf, type Trace, type TraceSite } from '#trace/trace.ts';

export interface Instant {
  /** Virtual seconds. */
  readonly time: number;
  /** Row in the trace. */
  readonly index: number;
}

/** One task from its creation to its end; `ended` is null for a task still pending. */
export interface TaskLife {
  readonly id: number;
  name: string;
  readonly parent: number;
  /** Name of the function it runs. */
  readonly body: string;
  readonly site: TraceSite | null;
  readonly created: Instant;
  started: Instant | null;
  ended: Instant | null;
  outcome: 'returned' | 'raised' | 'cancelled' | 'pending';
  /** The printed error of a task that raised. */
  message: string;
  readonly cancelRequests: { readonly at: Instant; readonly by: number }[];
  /** Where it caught its cancellation and went on. */
  readonly swallowed: { readonly at: Instant; readonly site: TraceSite | null }[];
}

/** One call of an async function, awaited by a task or run as a task. */
export interface Call {
  readonly name: string;
  readonly task: number;
  /** True for the coroutine that the task was made of. */
  readonly isBody: boolean;
  /** Where it was awaited or made into a task. */
  readonly site: TraceSite | null;
  readonly from: Instant;
  to: Instant | null;
}

export interface Wait {
  readonly task: number;
  readonly kind: Extract<TraceEvent, { type: 'waits' }>['kind'];
  readonly target: number;
  readonly label: string;
  readonly site: TraceSite | null;
  readonly from: Instant;
  to: Instant | null;
}

/** One uninterrupted turn of a task: nobody else runs from `from` to `to`. */
export interface Step {
  readonly task: number;
  readonly from: Instant;
  to: Instant;
}

export interface Busy {
  readonly task: number;
  readonly site: TraceSite | null;
  readonly at: Instant;
  /** Virtual seconds during which the loop could do nothing else. */
  readonly duration: number;
}

/** A lock or permit taken and, unless `to` is null, given back. */
export interface Holding {
  readonly object: number;
  readonly label: string;
  readonly task: number;
  readonly from: Instant;
  to: Instant | null;
}

export interface Activity {
  /** By id, in creation order. */
  readonly tasks: ReadonlyMap<number, TaskLife>;
  readonly calls: readonly Call[];
  readonly waits: readonly Wait[];
  readonly steps: readonly Step[];
  readonly busy: readonly Busy[];
  readonly holdings: readonly Holding[];
}

/** Reads the activity out of `trace`; linear in its length. */
export function observe(trace: Trace): Activity {
  const reader = new ActivityReader(trace);
  for (const event of events(trace)) reader.read(event);
  return reader;
}

class ActivityReader implements Activity {
  readonly tasks = new Map<number, TaskLife>();
  readonly calls: Call[] = [];
  readonly waits: Wait[] = [];
  readonly steps: Step[] = [];
  readonly busy: Busy[] = [];
  readonly holdings: Holding[] = [];
  readonly #trace: Trace;
  readonly #openCalls = new Map<number, Call>();
  readonly #entered = new Set<number>();
  readonly #openWaits = new Map<number, Wait>();
  readonly #openSteps = new Map<number, Step>();
  readonly #labels = new Map<number, string>();

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  read(event: TraceEvent): void {
    const at: Instant = { time: event.time, index: event.index };
    switch (event.type) {
      case 'taskCreated':
        this.#create(event, at);
        return;
      case 'taskRenamed': {
        const task = this.tasks.get(event.task);
        if (task) task.name = event.name;
        return;
      }
      case 'stepStarted':
        this.#startStep(event.task, at);
        return;
      case 'waits':
        this.#wait(event, at);
        return;
      case 'taskEnded':
        this.#end(event, at);
        return;
      case 'cancelRequested':
        this.tasks.get(event.task)?.cancelRequests.push({ at, by: event.by });
        return;
      case 'cancelSwallowed':
        this.tasks.get(event.task)?.swallowed.push({ at, site: this.#site(event.site) });
        return;
      case 'coroutineEntered':
        this.#enter(event, at);
        return;
      case 'coroutineLeft': {
        const call = this.#openCalls.get(event.coroutine);
        if (call) call.to = at;
        this.#openCalls.delete(event.coroutine);
        return;
      }
      case 'blocked': {
        const { task, duration } = event;
        this.busy.push({ task, site: this.#site(event.site), at, duration });
        return;
      }
      case 'objectCreated':
        this.#labels.set(event.object, event.label);
        return;
      case 'acquired': {
        const { object, task } = event;
        const label = this.#labels.get(object) ?? '';
        this.holdings.push({ object, label, task, from: at, to: null });
        return;
      }
      case 'released':
        this.#release(event.object, event.task, at);
        return;
      default:
        return;
    }
  }

  #create(event: Extract<TraceEvent, { type: 'taskCreated' }>, created: Instant): void {
    this.tasks.set(event.task, {
      id: event.task,
      name: event.name,
      parent: event.parent,
      body: this.#site(event.body)?.name ?? '',
      site: this.#site(event.site),
      created,
      started: null,
      ended: null,
      outcome: 'pending',
      message: '',
      cancelRequests: [],
      swallowed: [],
    });
  }

  #startStep(id: number, at: Instant): void {
    const wait = this.#openWaits.get(id);
    if (wait) wait.to = at;
    this.#openWaits.delete(id);
    const step = { task: id, from: at, to: at };
    this.steps.push(step);
    this.#openSteps.set(id, step);
    const task = this.tasks.get(id);
    if (task) task.started ??= at;
  }

  /** A task's first coroutine is its body; cancelled before, it is entered but never runs. */
  #enter(event: Extract<TraceEvent, { type: 'coroutineEntered' }>, from: Instant): void {
    const { name, task, coroutine } = event;
    const life = this.tasks.get(task);
    const isBody = life !== undefined && !this.#entered.has(task);
    this.#entered.add(task);
    if (isBody && life.cancelRequests.length > 0) return;
    const site = isBody ? life.site : this.#site(event.site);
    const call: Call = { name, task, isBody, site, from, to: null };
    this.calls.push(call);
    this.#openCalls.set(coroutine, call);
  }

  #endStep(id: number, at: Instant): void {
    const step = this.#openSteps.get(id);
    if (step) step.to = at;
    this.#openSteps.delete(id);
  }

  #wait(event: Extract<TraceEvent, { type: 'waits' }>, from: Instant): void {
    this.#endStep(event.task, from);
    const { task, kind, target, label } = event;
    const wait: Wait = { task, kind, target, label, site: this.#site(event.site), from, to: null };
    this.waits.push(wait);
    this.#openWaits.set(task, wait);
  }

  #end(event: Extract<TraceEvent, { type: 'taskEnded' }>, at: Instant): void {
    this.#endStep(event.task, at);
    this.#openWaits.delete(event.task);
    const task = this.tasks.get(event.task);
    if (!task) return;
    task.ended = at;
    task.outcome = event.outcome;
    task.message = event.message;
  }

  #release(object: number, task: number, at: Instant): void {
    const open = (holding: Holding) => holding.object === object && holding.to === null;
    const holding =
      this.holdings.find((held) => open(held) && held.task === task) ?? this.holdings.find(open);
    if (holding) holding.to = at;
  }

  #site(id: number): TraceSite | null {
    return siteOf(this.#trace, id);
  }
}
