/**
 * Any moment of a run, again. Checkpoints on the way make it cheap to go back: a state is at
 * most `stride` events away from one, and the next event is one event away.
 */
import { eventAt } from './events.ts';
import { type LiveTask, Replay } from './replay.ts';
import type { ObjectState, RunState, StackFrame, TaskState, Waiting } from './run-state.ts';
import { taskNames } from './task-names.ts';
import { EventCode, seconds, type Trace } from './trace.ts';
import { waitWords } from './wait-words.ts';

const stride = 512;

/**
 * What the program looked like after event `index` of `trace`; −1 is before the first. For
 * many moments of one run, make a `History`.
 *
 * @example
 * stateAt(record.trace, 40).ready; // who waits its turn, in order
 */
export function stateAt(trace: Trace, index: number): RunState {
  return new History(trace).at(index);
}

export class History {
  readonly #trace: Trace;
  readonly #names: ReadonlyMap<number, string>;
  /** `#checkpoints[n]` is what was true after the first `n * stride` events. */
  readonly #checkpoints: Replay[];
  #replay: Replay;
  /** How many events `#replay` has taken in. */
  #taken = 0;

  constructor(trace: Trace) {
    const { names, housekeeping } = taskNames(trace);
    this.#trace = trace;
    this.#names = names;
    this.#replay = new Replay(housekeeping);
    this.#checkpoints = [this.#replay.clone()];
  }

  /** The state after event `index`, from −1 for the start to the last event. */
  at(index: number): RunState {
    const last = Math.min(index, this.#trace.length - 1);
    this.#goTo(last + 1);
    const { time } = this.#replay;
    return stateOf(this.#replay, this.#names, last, index > last ? this.#end() : time);
  }

  #end(): number {
    return seconds(this.#trace.dropped?.from ?? this.#trace.end);
  }

  #goTo(count: number): void {
    const near = Math.min(Math.floor(count / stride), this.#checkpoints.length - 1);
    const checkpoint = this.#checkpoints[near];
    if (checkpoint && (this.#taken > count || this.#taken < near * stride)) {
      this.#replay = checkpoint.clone();
      this.#taken = near * stride;
    }
    while (this.#taken < count) {
      const event = eventAt(this.#trace, this.#taken);
      if (event !== null) this.#replay.apply(event);
      this.#taken++;
      if (this.#taken === this.#checkpoints.length * stride) {
        this.#checkpoints.push(this.#replay.clone());
      }
    }
  }
}

/** Event numbers at which turns of the loop begin, ascending. */
export function turnStarts(trace: Trace): number[] {
  const starts: number[] = [];
  for (let index = 0; index < trace.length; index++) {
    if (trace.code[index] === EventCode.turnStarted) starts.push(index);
  }
  return starts;
}

function stateOf(
  replay: Replay,
  names: ReadonlyMap<number, string>,
  index: number,
  time: number,
): RunState {
  const tasks = [...replay.tasks].map(([task, live]): TaskState => {
    const { parent, state, site, wait, cancelling } = live;
    const waits: Waiting | null = wait && {
      kind: wait.kind,
      target: wait.target,
      words: waitWords(wait, replay.labels),
      tasks: live.awaited.filter((one) => replay.tasks.has(one)),
    };
    const name = names.get(task) ?? `task ${task}`;
    return { task, name, parent, state, waits, site, stack: framesOf(live), cancelling };
  });
  return {
    index,
    time,
    turn: replay.turn,
    tasks,
    ready: replay.ready.slice(),
    timers: [...replay.timers.values()].sort(
      (a, b) => a.deadline - b.deadline || a.timer - b.timer,
    ),
    objects: objectsOf(replay),
  };
}

/** Each coroutine stands where it awaits the next; the innermost stands where the task does. */
function framesOf({ stack, site }: LiveTask): StackFrame[] {
  return stack.map(({ name }, depth) => ({ name, site: stack[depth + 1]?.site ?? site }));
}

/** Those that matter now: held, waited for, or able to hold something. */
function objectsOf({ objects, tasks }: Replay): ObjectState[] {
  const waits = [...tasks.values()].flatMap(({ wait }) => wait ?? []);
  const waiters = new Map<number, { task: number; kind: Waiting['kind'] }[]>();
  for (const { task, kind, target } of waits.sort((a, b) => a.index - b.index)) {
    if (!sharedKinds.has(kind)) continue;
    const known = waiters.get(target);
    if (known) known.push({ task, kind });
    else waiters.set(target, [{ task, kind }]);
  }
  const shown: ObjectState[] = [];
  for (const [object, { created, holders, size, items }] of objects) {
    const { kind, label } = created;
    const waiting = waiters.get(object) ?? [];
    const used = holders.length > 0 || waiting.length > 0;
    if (!used && kind !== 'queue' && kind !== 'lock' && kind !== 'semaphore') continue;
    shown.push({ object, kind, label: label || kind, holders, waiters: waiting, size, items });
  }
  return shown;
}

const sharedKinds: ReadonlySet<Waiting['kind']> = new Set([
  'lock',
  'event',
  'condition',
  'semaphore',
  'barrier',
  'queueGet',
  'queuePut',
  'queueJoin',
]);
