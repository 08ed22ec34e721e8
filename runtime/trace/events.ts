/** The events of a trace, decoded: one object a row, told apart by `type`. Times are seconds. */
import { HANDLER_TOLD, ObjectKind, Outcome, WaitKind } from '#kernel/instrument.ts';
import { EventCode, seconds, type Trace } from './trace.ts';

export type WaitName = keyof typeof WaitKind;
export type ObjectName = keyof typeof ObjectKind;
export type OutcomeName = keyof typeof Outcome;

/** Fields every event has. `index` is its row: the logical order, also within one instant. */
interface At {
  readonly index: number;
  readonly time: number;
}

/** Ids count from 1; 0 is nobody: the loop, a timer, code outside every task. */
export type TraceEvent = At &
  (
    | { readonly type: 'turnStarted'; readonly turn: number; readonly ready: number }
    | {
        readonly type: 'taskCreated';
        readonly task: number;
        readonly parent: number;
        readonly name: string;
        readonly site: number;
        readonly body: number;
      }
    | { readonly type: 'taskRenamed'; readonly task: number; readonly name: string }
    | { readonly type: 'taskReady'; readonly task: number; readonly by: number }
    | { readonly type: 'stepStarted'; readonly task: number }
    | {
        readonly type: 'waits';
        readonly task: number;
        readonly kind: WaitName;
        readonly target: number;
        readonly label: string;
        readonly site: number;
      }
    | {
        readonly type: 'taskEnded';
        readonly task: number;
        readonly outcome: OutcomeName;
        readonly message: string;
      }
    | {
        readonly type: 'cancelRequested';
        readonly task: number;
        readonly by: number;
        readonly site: number;
      }
    | { readonly type: 'cancelSwallowed'; readonly task: number; readonly site: number }
    | {
        readonly type: 'timerSet';
        readonly by: number;
        readonly timer: number;
        readonly deadline: number;
        readonly site: number;
      }
    | { readonly type: 'timerFired'; readonly timer: number }
    | { readonly type: 'timerCancelled'; readonly timer: number }
    | {
        readonly type: 'objectCreated';
        readonly object: number;
        readonly kind: ObjectName;
        readonly label: string;
        readonly site: number;
      }
    | { readonly type: 'acquired'; readonly object: number; readonly task: number }
    | { readonly type: 'released'; readonly object: number; readonly task: number }
    | { readonly type: 'sized'; readonly object: number; readonly size: number }
    | {
        readonly type: 'coroutineEntered';
        readonly task: number;
        readonly coroutine: number;
        readonly name: string;
        readonly site: number;
      }
    | { readonly type: 'coroutineLeft'; readonly task: number; readonly coroutine: number }
    | {
        readonly type: 'printed';
        readonly task: number;
        readonly stream: 'stdout' | 'stderr';
        readonly text: string;
        readonly site: number;
      }
    | {
        readonly type: 'blocked';
        readonly task: number;
        readonly duration: number;
        readonly site: number;
      }
    | {
        readonly type: 'warned';
        readonly task: number;
        readonly kind: string;
        readonly message: string;
        readonly site: number;
      }
    /** An error went to the loop's exception handler; in the columns a warning of a kind. */
    | { readonly type: 'handlerTold'; readonly task: number; readonly message: string }
    | { readonly type: 'awaitsTask'; readonly task: number; readonly awaited: number }
    | { readonly type: 'itemPut' | 'itemTaken'; readonly object: number; readonly text: string }
  );

/**
 * The events of `trace` in the order in which they happened.
 *
 * @example
 * for (const event of events(record.trace)) {
 *   if (event.type === 'taskEnded') console.log(event.time, event.outcome);
 * }
 */
export function* events(trace: Trace): Generator<TraceEvent, void, undefined> {
  for (let index = 0; index < trace.length; index++) {
    const event = eventAt(trace, index);
    if (event !== null) yield event;
  }
}

/** The event in row `index`, `null` where the row holds a code this version does not know. */
export function eventAt(trace: Trace, index: number): TraceEvent | null {
  const { strings, numbers } = trace;
  const task = trace.task[index] ?? 0;
  const a = trace.a[index] ?? 0;
  const b = trace.b[index] ?? 0;
  const c = trace.c[index] ?? 0;
  const d = trace.d[index] ?? 0;
  const at = { index, time: seconds(trace.time[index] ?? 0) };
  const text = (id: number) => strings[id] ?? '';
  const wide = (id: number) => seconds(numbers[id] ?? 0);

  switch (trace.code[index] as EventCode) {
    case EventCode.turnStarted:
      return { ...at, type: 'turnStarted', turn: a, ready: b };
    case EventCode.taskCreated:
      return { ...at, type: 'taskCreated', task, parent: a, name: text(b), site: c, body: d };
    case EventCode.taskRenamed:
      return { ...at, type: 'taskRenamed', task, name: text(a) };
    case EventCode.taskReady:
      return { ...at, type: 'taskReady', task, by: a };
    case EventCode.stepStarted:
      return { ...at, type: 'stepStarted', task };
    case EventCode.waits: {
      const kind = waitNames.get(a) ?? 'future';
      return { ...at, type: 'waits', task, kind, target: b, label: text(c), site: d };
    }
    case EventCode.taskEnded: {
      const outcome = outcomeNames.get(a) ?? 'returned';
      return { ...at, type: 'taskEnded', task, outcome, message: text(b) };
    }
    case EventCode.cancelRequested:
      return { ...at, type: 'cancelRequested', task, by: a, site: b };
    case EventCode.cancelSwallowed:
      return { ...at, type: 'cancelSwallowed', task, site: a };
    case EventCode.timerSet:
      return { ...at, type: 'timerSet', by: task, timer: a, deadline: wide(b), site: c };
    case EventCode.timerFired:
      return { ...at, type: 'timerFired', timer: a };
    case EventCode.timerCancelled:
      return { ...at, type: 'timerCancelled', timer: a };
    case EventCode.objectCreated: {
      const kind = objectNames.get(b) ?? 'future';
      return { ...at, type: 'objectCreated', object: a, kind, label: text(c), site: d };
    }
    case EventCode.acquired:
      return { ...at, type: 'acquired', object: a, task };
    case EventCode.released:
      return { ...at, type: 'released', object: a, task };
    case EventCode.sized:
      return { ...at, type: 'sized', object: a, size: b };
    case EventCode.coroutineEntered:
      return { ...at, type: 'coroutineEntered', task, coroutine: a, name: text(b), site: c };
    case EventCode.coroutineLeft:
      return { ...at, type: 'coroutineLeft', task, coroutine: a };
    case EventCode.printed: {
      const stream = a === 2 ? 'stderr' : 'stdout';
      return { ...at, type: 'printed', task, stream, text: text(b), site: c };
    }
    case EventCode.blocked:
      return { ...at, type: 'blocked', task, duration: wide(a), site: b };
    case EventCode.warned:
      return text(a) === HANDLER_TOLD
        ? { ...at, type: 'handlerTold', task, message: text(b) }
        : { ...at, type: 'warned', task, kind: text(a), message: text(b), site: c };
    case EventCode.awaitsTask:
      return { ...at, type: 'awaitsTask', task, awaited: a };
    case EventCode.itemPut:
      return { ...at, type: 'itemPut', object: a, text: text(b) };
    case EventCode.itemTaken:
      return { ...at, type: 'itemTaken', object: a, text: text(b) };
    default:
      return null;
  }
}

function names<Name extends string>(codes: Readonly<Record<Name, number>>): Map<number, Name> {
  return new Map(Object.entries<number>(codes).map(([name, code]) => [code, name as Name]));
}

const waitNames = names(WaitKind);
const objectNames = names(ObjectKind);
const outcomeNames = names(Outcome);
