/** Reads the activity of a run out of its trace, in one pass. */
import { events, type TraceEvent } from '#trace/events.ts';
import { siteOf, type Trace, type TraceSite } from '#trace/trace.ts';
import type {
  Activity,
  Busy,
  Call,
  Holding,
  Instant,
  QueueLife,
  Step,
  TaskLife,
  Unhandled,
  Wait,
} from './activity.ts';

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
  readonly queues: QueueLife[] = [];
  readonly unhandled: Unhandled[] = [];
  readonly awaited = new Map<number, Set<number>>();
  readonly #trace: Trace;
  readonly #openCalls = new Map<number, Call>();
  readonly #entered = new Set<number>();
  readonly #openWaits = new Map<number, Wait>();
  readonly #openSteps = new Map<number, Step>();
  readonly #labels = new Map<number, string>();
  readonly #held = new Map<number, Holding[]>();

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
        if (event.kind === 'queue') this.#makeQueue(event);
        return;
      case 'sized':
        this.#queue(event.object)?.sizes.push({ at, size: event.size });
        return;
      case 'awaitsTask':
        this.#await(event.task, event.awaited);
        return;
      case 'handlerTold':
        this.unhandled.push({ task: event.task, message: event.message, at });
        return;
      case 'acquired':
        this.#acquire(event.object, event.task, at);
        return;
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
    if (kind === 'task') this.#await(task, target);
    const wait: Wait = { task, kind, target, label, site: this.#site(event.site), from, to: null };
    this.waits.push(wait);
    this.#openWaits.set(task, wait);
  }

  #await(waiter: number, target: number): void {
    const waiters = this.awaited.get(target);
    if (waiters === undefined) this.awaited.set(target, new Set([waiter]));
    else waiters.add(waiter);
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

  #makeQueue({ object, label, site }: Extract<TraceEvent, { type: 'objectCreated' }>): void {
    this.queues.push({ object, label, site: this.#site(site), sizes: [] });
  }

  #queue(object: number): QueueLife | undefined {
    return this.queues.find((queue) => queue.object === object);
  }

  #acquire(object: number, task: number, from: Instant): void {
    const label = this.#labels.get(object) ?? '';
    const holding: Holding = { object, label, task, from, to: null };
    this.holdings.push(holding);
    const held = this.#held.get(object);
    if (held === undefined) this.#held.set(object, [holding]);
    else held.push(holding);
  }

  /** A permit may be given back by another task than took it: then the oldest ends. */
  #release(object: number, task: number, at: Instant): void {
    const held = this.#held.get(object) ?? [];
    const own = held.findIndex((holding) => holding.task === task);
    const [holding] = held.splice(Math.max(0, own), 1);
    if (holding !== undefined) holding.to = at;
  }

  #site(id: number): TraceSite | null {
    return siteOf(this.#trace, id);
  }
}
