/** Checks on what was under way at the same time, and in which order. */
import type { Instant } from './activity.ts';
import { type Expected, expectedFor } from './expected.ts';
import { finding } from './finding.ts';
import type { Expectation, Run } from './run.ts';
import { capitalised, counted, howOften, inSeconds, inWords, listed, quoted } from './wording.ts';

/** Something with a beginning and, unless it was cut off, an end. */
interface Stay {
  readonly task: number;
  readonly from: Instant;
  readonly to: Instant | null;
}

interface Peak {
  readonly count: number;
  readonly at: Instant | null;
  readonly task: number | null;
}

/**
 * At some moment at least `count` calls of the async function `name` are under way at once.
 *
 * @example
 * requirement('All three ferries sail together', atLeastAtOnce(3, 'sail'))
 */
export function atLeastAtOnce<Params>(
  count: Expected<number, Params>,
  name: string,
): Expectation<Params> {
  return (run) => {
    const wanted = expectedFor(count, run);
    const calls = run.calls(name);
    const peak = peakOf(calls);
    if (peak.count >= wanted) return null;
    const should = `${capitalised(counted(wanted, 'call'))} of ${name}() should be under way at once`;
    const first = calls[0];
    if (first === undefined) {
      return finding(`${should}; yours never calls ${name}().`, run.endMoment);
    }
    const message = `${should}; in your run there ${peak.count === 1 ? 'is' : 'are'} never more than ${inWords(peak.count)}.`;
    return finding(message, run.moment(first.to ?? first.from, first.task, first.site));
  };
}

/**
 * Never more than `count` calls of the async function `name` are under way at once.
 *
 * @example
 * requirement('The pier takes two ferries', atMostAtOnce(2, 'dock'))
 */
export function atMostAtOnce<Params>(
  count: Expected<number, Params>,
  name: string,
): Expectation<Params> {
  return (run) => {
    const wanted = expectedFor(count, run);
    const peak = peakOf(run.calls(name));
    if (peak.count <= wanted || peak.at === null) return null;
    const should = `At most ${counted(wanted, 'call')} of ${name}() may be under way at once`;
    const message = `${should}; in your run there are ${inWords(peak.count)} at ${inSeconds(peak.at.time)}.`;
    return finding(message, run.moment(peak.at, peak.task));
  };
}

/**
 * The async function `name` runs exactly `count` times, awaited or as a task.
 *
 * @example
 * requirement('The address is looked up once', runsTimes('lookUp', 1))
 */
export function runsTimes<Params>(
  name: string,
  count: Expected<number, Params>,
): Expectation<Params> {
  return (run) => {
    const wanted = expectedFor(count, run);
    const calls = run.calls(name);
    if (calls.length === wanted) return null;
    const extra = calls[wanted];
    return finding(
      `${name}() should ${howOften('run', wanted)}; in your run it ${howOften('runs', calls.length)}.`,
      extra ? run.moment(extra.from, extra.task, extra.site) : run.endMoment,
    );
  };
}

/** The first task or call named `first` starts before the first named `second`. */
export function startedBefore(first: string, second: string): Expectation {
  return (run) => {
    const [one, other] = [firstStay(run, first), firstStay(run, second)];
    if (one === null || other === null) return neverStarted(run, one === null ? first : second);
    if (one.from.index < other.from.index) return null;
    return finding(
      `${quoted(first)} should start before ${quoted(second)}; in your run it starts after it, at ${inSeconds(one.from.time)}.`,
      run.moment(one.from, one.task),
    );
  };
}

/** The first task or call named `first` has ended before the first named `second` starts. */
export function endedBefore(first: string, second: string): Expectation {
  return (run) => {
    const [one, other] = [firstStay(run, first), firstStay(run, second)];
    if (one === null || other === null) return neverStarted(run, one === null ? first : second);
    if (one.to !== null && one.to.index < other.from.index) return null;
    return finding(
      `${quoted(first)} should be done before ${quoted(second)} starts; in your run ${quoted(second)} starts at ${inSeconds(other.from.time)}, while ${quoted(first)} is still under way.`,
      run.moment(other.from, other.task),
    );
  };
}

/** Some task named `waiter` awaits a task named `target`, alone or as one of several. */
export function waitsFor(waiter: string, target: string): Expectation {
  return (run) => {
    const waiters = run.tasks(waiter);
    if (waiters.length === 0) return neverStarted(run, waiter);
    const targets = run.tasks(target);
    if (targets.length === 0) return neverStarted(run, target);
    const { awaited } = run.activity;
    const isAwaited = targets.some(({ id }) => waiters.some((one) => awaited.get(id)?.has(one.id)));
    if (isAwaited) return null;
    const ids = new Set(waiters.map((task) => task.id));
    const waits = run.activity.waits.filter((wait) => ids.has(wait.task));
    const others = [...new Set(waits.map((wait) => wait.label))].filter(Boolean);
    const instead = others.length === 0 ? 'never waits' : `waits for ${listed(others, 3)}`;
    const at = waiters[0]?.started ?? { time: 0 };
    return finding(
      `${quoted(waiter)} should wait for ${quoted(target)}; in your run it ${instead}.`,
      run.moment(at, waiters[0]?.id ?? null),
    );
  };
}

/** The most that were under way at once; one that ends where another starts does not overlap it. */
function peakOf(stays: readonly Stay[]): Peak {
  const changes = stays.flatMap((stay) => [
    { at: stay.from, by: 1, task: stay.task },
    ...(stay.to === null ? [] : [{ at: stay.to, by: -1, task: stay.task }]),
  ]);
  changes.sort((one, other) => one.at.index - other.at.index || one.by - other.by);
  let now = 0;
  let peak: Peak = { count: 0, at: null, task: null };
  for (const { at, by, task } of changes) {
    now += by;
    if (now > peak.count) peak = { count: now, at, task };
  }
  return peak;
}

function firstStay(run: Run<unknown>, name: string): Stay | null {
  const task = run.tasks(name).find((one) => one.started !== null);
  if (task?.started) return { task: task.id, from: task.started, to: task.ended };
  return run.calls(name)[0] ?? null;
}

function neverStarted(run: Run<unknown>, name: string) {
  return finding(`Your run never starts ${quoted(name)}.`, run.endMoment);
}
