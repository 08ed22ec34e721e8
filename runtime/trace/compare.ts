/**
 * Two runs by what they mean: who did what when. Ids, event numbers and the turns of the loop
 * are not compared, because a change in one place moves them everywhere after it.
 */
import type { Lane, Lanes } from './lane.ts';
import { lanes } from './lanes.ts';
import type { Trace } from './trace.ts';

/** Something a reader would tell of a run. */
export interface Happening {
  /** Virtual seconds. */
  readonly time: number;
  readonly event: number;
  readonly kind: 'starts' | 'waits' | 'prints' | 'blocks' | 'ends';
  /** The task, 0 for none. */
  readonly task: number;
  /** "north awaits sleep 3 s". */
  readonly words: string;
}

export interface Difference {
  /** When the runs first differ: the earlier of the two times. */
  readonly time: number;
  /** What happens there in each; `null` where that run is over. */
  readonly left: Happening | null;
  readonly right: Happening | null;
}

export interface Comparison {
  readonly left: readonly Happening[];
  readonly right: readonly Happening[];
  /** `null` where the runs are the same. */
  readonly first: Difference | null;
  /** The first difference in what they print or when; `null` where the output is the same. */
  readonly output: Difference | null;
}

/**
 * Compares what happens in two runs.
 *
 * @example
 * compareRuns(mine.trace, recorded.trace).first?.time; // 2
 */
export function compareRuns(left: Trace, right: Trace): Comparison {
  return compareLanes(lanes(left), lanes(right));
}

/** `compareRuns` for lanes that are already derived. */
export function compareLanes(left: Lanes, right: Lanes): Comparison {
  const [one, other] = [happenings(left), happenings(right)];
  return {
    left: one,
    right: other,
    first: firstDifference(one, other),
    output: firstDifference(one.filter(isOutput), other.filter(isOutput)),
  };
}

/** What happens in a run, in order. */
export function happenings(picture: Lanes): Happening[] {
  const all = picture.lanes.flatMap(ofLane);
  for (const mark of picture.outside) {
    if (mark.type !== 'output') continue;
    const { time, event, text } = mark;
    all.push({ time, event, kind: 'prints', task: 0, words: `the program prints “${text}”` });
  }
  return all.sort((a, b) => a.event - b.event);
}

function ofLane(lane: Lane): Happening[] {
  const { task, name } = lane;
  const found: Happening[] = [];
  const add = (kind: Happening['kind'], time: number, event: number, words: string) =>
    found.push({ time, event, kind, task, words: `${name} ${words}` });
  add('starts', lane.created, lane.spans[0]?.first ?? 0, 'starts');
  for (const { state, from, to, first, label } of lane.spans) {
    if (state === 'waiting') add('waits', from, first, `awaits ${label || 'something'}`);
    if (state === 'blocking') add('blocks', from, first, `blocks the loop for ${to - from} s`);
  }
  for (const mark of lane.marks) {
    if (mark.type === 'output') add('prints', mark.time, mark.event, `prints “${mark.text}”`);
  }
  const last = lane.spans.at(-1)?.last ?? 0;
  if (lane.end !== 'pending') add('ends', lane.ended, last, endWords(lane));
  return found;
}

function endWords({ end, message }: Lane): string {
  if (end === 'raised') return `fails${message === '' ? '' : `: ${message}`}`;
  return end === 'returned' ? 'is done' : 'is cancelled';
}

function isOutput({ kind }: Happening): boolean {
  return kind === 'prints';
}

function firstDifference(
  left: readonly Happening[],
  right: readonly Happening[],
): Difference | null {
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const [one, other] = [left[index] ?? null, right[index] ?? null];
    if (one?.time === other?.time && one?.words === other?.words) continue;
    const time = Math.min(one?.time ?? Infinity, other?.time ?? Infinity);
    return { time, left: one, right: other };
  }
  return null;
}
