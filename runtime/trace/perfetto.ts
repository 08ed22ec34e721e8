/**
 * A trace in Chrome's trace event format, which Perfetto and `chrome://tracing` open.
 *
 * Each task has two tracks: its coroutines, nested as they call one another, and below them
 * what it does (runs, waits …). Slices of one track nest strictly. Most steps take no virtual
 * time, and a slice without a length is not seen: within an instant every event lies one
 * nanosecond after the one before, which is the resolution of the format.
 */
import { events } from './events.ts';
import type { Lane, Span } from './lane.ts';
import { lanes } from './lanes.ts';
import type { Trace } from './trace.ts';

/** One record of the format; times in microseconds. */
export interface TraceEventRecord {
  readonly ph: 'X' | 'i' | 's' | 'f' | 'C' | 'M';
  readonly name: string;
  readonly pid: number;
  readonly tid?: number;
  readonly ts?: number;
  readonly dur?: number;
  readonly cat?: string;
  readonly id?: number;
  readonly bp?: 'e';
  readonly s?: 't';
  readonly args?: Readonly<Record<string, unknown>>;
}

export interface PerfettoTrace {
  readonly displayTimeUnit: 'ns';
  readonly traceEvents: readonly TraceEventRecord[];
  readonly otherData: Readonly<Record<string, unknown>>;
}

const pid = 1;
/** Microseconds between two events of one instant. */
const tick = 0.001;

/**
 * `trace` for Perfetto.
 *
 * @example
 * writeFileSync('run.json', JSON.stringify(traceToPerfetto(record.trace)));
 */
export function traceToPerfetto(trace: Trace): PerfettoTrace {
  const at = timestamps(trace);
  const picture = lanes(trace);
  const shown = new Map(picture.lanes.map((lane) => [lane.task, lane]));
  const records: TraceEventRecord[] = [
    { ph: 'M', name: 'process_name', pid, args: { name: 'Tickwise run' } },
  ];
  for (const [order, lane] of picture.lanes.entries()) {
    records.push(...trackNames(lane, order), ...stateSlices(lane, at), ...outputs(lane, at));
  }
  records.push(...coroutineSlices(trace, shown, at), ...counters(trace, at));
  for (const [index, arrow] of picture.arrows.entries()) {
    const cause = shown.get(arrow.from);
    if (cause === undefined || !shown.has(arrow.to)) continue;
    const flow = { cat: arrow.type, name: arrow.cause, pid, id: index + 1 };
    // Whose end is the cause has no slice left then: the arrow begins at its last.
    const from = at(Math.min(arrow.event, cause.spans.at(-1)?.first ?? arrow.event));
    records.push({ ...flow, ph: 's', tid: stateTrack(arrow.from), ts: from });
    records.push({ ...flow, ph: 'f', bp: 'e', tid: stateTrack(arrow.to), ts: at(arrow.event) });
  }
  const { dropped } = trace;
  return {
    displayTimeUnit: 'ns',
    traceEvents: records.sort((a, b) => (a.ts ?? 0) - (b.ts ?? 0) || (b.dur ?? 0) - (a.dur ?? 0)),
    otherData: dropped === null ? { source: 'tickwise' } : { source: 'tickwise', dropped },
  };
}

/** Microseconds at which each event happens: they rise strictly. */
function timestamps(trace: Trace): (event: number) => number {
  const found = new Float64Array(trace.length + 1);
  let last = -1;
  for (let event = 0; event <= trace.length; event++) {
    const close = trace.dropped?.from ?? trace.end;
    // In whole nanoseconds, so that no rounding makes two slices overlap.
    last = Math.max(last + 1, Math.round(trace.time[event] ?? close));
    found[event] = last;
  }
  return (event) => (found[event] ?? last) * tick;
}

function callTrack(task: number): number {
  return task * 2;
}

function stateTrack(task: number): number {
  return task * 2 + 1;
}

function trackNames({ task, name }: Lane, order: number): TraceEventRecord[] {
  const tracks = [
    { tid: callTrack(task), words: name, order: order * 2 },
    { tid: stateTrack(task), words: `${name}: state`, order: order * 2 + 1 },
  ];
  return tracks.flatMap(({ tid, words, order: sort_index }) => [
    { ph: 'M', name: 'thread_name', pid, tid, args: { name: words } } as const,
    { ph: 'M', name: 'thread_sort_index', pid, tid, args: { sort_index } } as const,
  ]);
}

type At = (event: number) => number;

function slice(
  name: string,
  tid: number,
  from: number,
  to: number,
  args: Readonly<Record<string, unknown>>,
): TraceEventRecord {
  return { ph: 'X', cat: 'task', name, pid, tid, ts: from, dur: duration(from, to), args };
}

/** Rounded to the format's nanoseconds: a difference of decimals is not exact. */
function duration(from: number, to: number): number {
  return Math.round((to - from) / tick) * tick;
}

function stateSlices(lane: Lane, at: At): TraceEventRecord[] {
  return lane.spans.map((span) =>
    slice(sliceName(span), stateTrack(lane.task), at(span.first), at(span.last), {
      state: span.state,
    }),
  );
}

function sliceName({ state, label }: Span): string {
  return state === 'waiting' ? `awaits ${label || 'something'}` : state;
}

function outputs(lane: Lane, at: At): TraceEventRecord[] {
  return lane.marks.map((mark) => ({
    ph: 'i',
    s: 't',
    cat: mark.type,
    name: mark.type === 'cancelSwallowed' ? 'cancellation swallowed' : mark.text,
    pid,
    tid: stateTrack(lane.task),
    ts: at(mark.event),
  }));
}

/** The task itself, and in it its coroutines; those still open end with the run. */
function coroutineSlices(
  trace: Trace,
  shown: ReadonlyMap<number, unknown>,
  at: At,
): TraceEventRecord[] {
  const found: TraceEventRecord[] = [];
  const open = new Map<number, { id: number; name: string; from: number }[]>();
  const close = (task: number, down: number, to: number) => {
    for (const { name, from } of (open.get(task) ?? []).splice(down).reverse()) {
      found.push(slice(name, callTrack(task), at(from), at(to), {}));
    }
  };
  for (const event of events(trace)) {
    switch (event.type) {
      case 'taskCreated':
        if (!shown.has(event.task)) break;
        open.set(event.task, [{ id: 0, name: event.name || 'task', from: event.index }]);
        break;
      case 'coroutineEntered': {
        const { coroutine: id, name, index: from } = event;
        open.get(event.task)?.push({ id, name: name || 'top level', from });
        break;
      }
      case 'coroutineLeft': {
        const stack = open.get(event.task) ?? [];
        const depth = stack.findLastIndex(({ id }) => id === event.coroutine);
        if (depth > 0) close(event.task, depth, event.index);
        break;
      }
      case 'taskEnded':
        close(event.task, 0, event.index);
        break;
      default:
    }
  }
  for (const task of open.keys()) close(task, 0, trace.length);
  return found;
}

/** Curves: what queues hold and how many permits are free. */
function counters(trace: Trace, at: At): TraceEventRecord[] {
  const labels = new Map<number, string>();
  const found: TraceEventRecord[] = [];
  for (const event of events(trace)) {
    if (event.type === 'objectCreated') labels.set(event.object, event.label || event.kind);
    if (event.type !== 'sized') continue;
    const name = labels.get(event.object) ?? `object ${event.object}`;
    found.push({ ph: 'C', name, pid, ts: at(event.index), args: { size: event.size } });
  }
  return found;
}
