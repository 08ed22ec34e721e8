/**
 * Goes through a trace event by event and keeps what is true after each.
 *
 * Records are replaced, never changed, so `clone()` copies the maps and shares what is in them:
 * that makes a checkpoint cheap, and the states given out stay as they are.
 */
import type { TraceEvent } from './events.ts';
import { ObjectTable } from './object-table.ts';
import type { ReadyEntry, TimerState } from './run-state.ts';
import type { TaskNames } from './task-names.ts';

type Event<Type extends TraceEvent['type']> = Extract<TraceEvent, { type: Type }>;

/**
 * Frames of a stack, items of a queue and tasks of a gather that are kept. Records are copied
 * with every change: without a bound, a recursion 100,000 deep would take minutes to replay.
 */
const mostKept = 1_000;

export interface LiveTask {
  readonly parent: number;
  readonly state: 'running' | 'ready' | 'waiting';
  readonly wait: Event<'waits'> | null;
  readonly awaited: readonly number[];
  readonly site: number;
  /** Outermost first; `site` is where its caller awaits it. */
  readonly stack: readonly Pick<Event<'coroutineEntered'>, 'coroutine' | 'name' | 'site'>[];
  readonly cancelling: boolean;
}

export interface LiveObject {
  readonly created: Event<'objectCreated'>;
  readonly holders: readonly number[];
  readonly size: number | null;
  readonly items: readonly string[];
}

export class Replay {
  time = 0;
  turn = 0;
  tasks = new Map<number, LiveTask>();
  ready: ReadyEntry[] = [];
  timers = new Map<number, TimerState>();
  objects = new Map<number, LiveObject>();
  /** What the objects are called; it only grows, so clones share it. */
  readonly labels: ObjectTable;
  readonly #housekeeping: TaskNames['housekeeping'];
  /** How many entries at the head of the queue this turn runs. */
  #batch = 0;

  constructor(housekeeping: TaskNames['housekeeping'], labels = new ObjectTable()) {
    this.#housekeeping = housekeeping;
    this.labels = labels;
  }

  clone(): Replay {
    const copy = new Replay(this.#housekeeping, this.labels);
    copy.time = this.time;
    copy.turn = this.turn;
    copy.tasks = new Map(this.tasks);
    copy.ready = this.ready.slice();
    copy.timers = new Map(this.timers);
    copy.objects = new Map(this.objects);
    copy.#batch = this.#batch;
    return copy;
  }

  /** Takes in the next event. */
  apply(event: TraceEvent): void {
    this.time = event.time;
    switch (event.type) {
      case 'turnStarted':
        this.turn = event.turn;
        // What the last turn ran without a step of a task is gone: callbacks of timers.
        this.ready = this.ready.filter(
          (entry, place) => entry.type === 'task' || place >= this.#batch,
        );
        this.#batch = this.ready.length;
        break;
      case 'taskCreated': {
        if (this.#housekeeping.has(event.task)) break;
        const { parent, body: site } = event;
        const fresh = { parent, site, state: 'ready', wait: null, awaited: [], stack: [] } as const;
        this.tasks.set(event.task, { ...fresh, cancelling: false });
        break;
      }
      case 'taskReady':
        this.#queue(event.task, event.by);
        break;
      case 'stepStarted':
        this.#unqueue(event.task);
        this.#change(event.task, { state: 'running', wait: null, awaited: [], cancelling: false });
        break;
      case 'waits':
        this.#change(event.task, {
          // A task that only gives way stands in the queue: `taskReady` follows.
          state: event.kind === 'yield' ? 'ready' : 'waiting',
          wait: event.kind === 'yield' ? null : event,
          awaited: event.kind === 'task' ? [event.target] : [],
          site: event.site,
        });
        break;
      case 'awaitsTask': {
        const before = this.tasks.get(event.task)?.awaited ?? [];
        this.#change(event.task, { awaited: withOneMore(before, event.awaited) });
        break;
      }
      case 'taskEnded':
        this.tasks.delete(event.task);
        break;
      case 'cancelRequested':
        this.#change(event.task, { cancelling: true });
        break;
      case 'timerSet': {
        const { timer, deadline, by } = event;
        this.timers.set(timer, { timer, deadline, by });
        break;
      }
      case 'timerFired': {
        const by = this.timers.get(event.timer)?.by ?? 0;
        if (this.timers.delete(event.timer)) {
          this.ready.push({ type: 'timer', timer: event.timer, by });
        }
        break;
      }
      case 'timerCancelled':
        this.timers.delete(event.timer);
        break;
      case 'objectCreated':
        this.labels.add(event);
        // Plain futures may be very many, and nothing is to be said of them.
        if (event.kind === 'future') break;
        this.objects.set(event.object, { created: event, holders: [], size: null, items: [] });
        break;
      case 'acquired':
        this.#use(event.object, ({ holders }) => ({ holders: [...holders, event.task] }));
        break;
      case 'released':
        this.#use(event.object, ({ holders }) => ({
          holders: holders.toSpliced(Math.max(0, holders.indexOf(event.task)), 1),
        }));
        break;
      case 'sized':
        this.#use(event.object, ({ items }) => ({
          size: event.size,
          items: event.size === 0 ? [] : items,
        }));
        break;
      case 'itemPut':
        this.#use(event.object, ({ items }) => ({ items: withOneMore(items, event.text) }));
        break;
      case 'itemTaken':
        this.#use(event.object, (queue) => ({ items: without(queue, event.text) }));
        break;
      case 'coroutineEntered': {
        const { coroutine, name, site } = event;
        const stack = this.tasks.get(event.task)?.stack ?? [];
        this.#change(event.task, { stack: withOneMore(stack, { coroutine, name, site }) });
        if (site !== 0) this.#change(event.task, { site });
        break;
      }
      case 'coroutineLeft': {
        const stack = this.tasks.get(event.task)?.stack ?? [];
        const depth = stack.findLastIndex((frame) => frame.coroutine === event.coroutine);
        if (depth >= 0) this.#change(event.task, { stack: stack.slice(0, depth) });
        break;
      }
      case 'printed':
      case 'blocked':
        if (event.site !== 0) this.#change(event.task, { site: event.site });
        break;
      case 'cancelSwallowed':
      case 'taskRenamed':
      case 'warned':
      case 'handlerTold':
        break;
      default:
        event satisfies never;
    }
  }

  #change(task: number, change: Partial<LiveTask>): void {
    const before = this.tasks.get(task);
    if (before !== undefined) this.tasks.set(task, { ...before, ...change });
  }

  #use(object: number, change: (before: LiveObject) => Partial<LiveObject>): void {
    const before = this.objects.get(object);
    if (before !== undefined) this.objects.set(object, { ...before, ...change(before) });
  }

  #queue(task: number, by: number): void {
    if (!this.tasks.has(task)) return;
    if (by === 0) this.#dropTimerOf(task);
    this.ready.push({ type: 'task', task });
    this.#change(task, { state: 'ready', wait: null, awaited: [] });
  }

  /** The callback of the task's timer has just queued it, and so is no longer in the queue. */
  #dropTimerOf(task: number): void {
    for (let place = 0; place < this.#batch; place++) {
      const entry = this.ready[place];
      if (entry?.type !== 'timer' || entry.by !== task) continue;
      this.ready.splice(place, 1);
      this.#batch--;
      return;
    }
  }

  /** Takes a task out to run; the callbacks before it have been run. */
  #unqueue(task: number): void {
    const place = this.ready.findIndex((entry) => entry.type === 'task' && entry.task === task);
    if (place < 0) return;
    const before = this.ready.slice(0, place).filter((entry) => entry.type === 'task');
    this.ready.splice(0, place + 1, ...before);
    this.#batch = Math.max(0, this.#batch - (place + 1 - before.length));
  }
}

function withOneMore<T>(list: readonly T[], one: T): readonly T[] {
  return list.length < mostKept ? [...list, one] : list;
}

/** A stack gives back what came last; in the others an item that prints the same will do. */
function without({ created, items }: LiveObject, text: string): readonly string[] {
  const last = created.label.startsWith('LifoQueue');
  const place = last ? items.lastIndexOf(text) : items.indexOf(text);
  return place < 0 ? items : items.toSpliced(place, 1);
}
