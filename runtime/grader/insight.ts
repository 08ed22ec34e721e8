/**
 * Explanations the trace can give for a slow or wrong run, for messages and mistakes.
 */
import type { Activity, Call, Instant, Wait } from './activity.ts';
import type { Run } from './run.ts';
import { later } from './wording.ts';

/** One await of the learner that a single task came back to again and again. */
export interface Turns {
  /** Line of the await in the learner's own file. */
  readonly line: number;
  readonly task: number;
  /** How many times it waited there. */
  readonly count: number;
  /** Virtual seconds it waited there in all. */
  readonly total: number;
  readonly first: Instant;
}

interface Stretch {
  readonly line: number;
  readonly task: number;
  readonly from: Instant;
  readonly to: Instant;
  /** Row at which the awaited thing came to be: before that nothing was under way. */
  readonly began: number;
}

/**
 * The await at which one task waited two or more times in turn, each time for work that began
 * only after the last was done: the sign of an await inside a loop where tasks were wanted.
 * Awaiting tasks one by one that were all made before does not count. Where there are several,
 * the one that cost most time; `null` where there is none.
 *
 * @param of only waits for calls of this async function
 */
export function waitsInTurn(run: Run<unknown>, of: string | null = null): Turns | null {
  const rows = new Map<string, Stretch[]>();
  for (const stretch of stretches(run, of)) {
    const key = `${stretch.task}:${stretch.line}`;
    const row = rows.get(key);
    const last = row?.at(-1);
    if (row && last && stretch.began > last.to.index) row.push(stretch);
    else if (!row) rows.set(key, [stretch]);
  }
  let worst: Turns | null = null;
  for (const row of rows.values()) {
    const [first] = row;
    if (first === undefined || row.length < 2) continue;
    const total = row.reduce((sum, { from, to }) => sum + to.time - from.time, 0);
    if (worst !== null && total <= worst.total) continue;
    worst = { line: first.line, task: first.task, count: row.length, total, first: first.from };
  }
  return worst;
}

/** Every stay at an await of the learner that took virtual time, in the order of their starts. */
function stretches(run: Run<unknown>, of: string | null): Stretch[] {
  const { activity } = run;
  const made = creations(activity);
  const found: Stretch[] = [];
  const add = (stay: Wait | Call, began: number) => {
    const line = run.lineOf(stay.site);
    if (line === null || stay.to === null || !later(stay.to.time, stay.from.time)) return;
    found.push({ line, task: stay.task, from: stay.from, to: stay.to, began });
  };
  for (const call of activity.calls) {
    if (!call.isBody && (of === null || call.name === of)) add(call, call.from.index);
  }
  for (const wait of activity.waits) {
    const body = wait.kind === 'task' ? activity.tasks.get(wait.target)?.body : undefined;
    if (of === null || body === of) add(wait, made.get(key(wait)) ?? wait.from.index);
  }
  return found.sort((one, other) => one.from.index - other.from.index);
}

/** Row at which each task came to be, by the key of a wait for it. */
function creations({ tasks }: Activity): Map<string, number> {
  return new Map([...tasks.values()].map((task) => [`task:${task.id}`, task.created.index]));
}

function key(wait: Wait): string {
  return `${wait.kind}:${wait.target}`;
}
