/** Checks on queues: how full they were, and what is left in them. */
import type { QueueLife } from './activity.ts';
import { type Expected, expectedFor } from './expected.ts';
import { finding } from './finding.ts';
import type { Expectation, Run } from './run.ts';
import { capitalised, counted, inSeconds, inWords } from './wording.ts';

/** When the run ends, no queue holds an item that nobody took. */
export function queuesDrained(): Expectation {
  return (run) => {
    if (run.activity.queues.length === 0) return noQueue(run);
    const queue = run.activity.queues.find((one) => left(one) > 0);
    if (queue === undefined) return null;
    const items = counted(left(queue), 'item');
    const message = `Every queue should be empty when the program ends; in your run ${items} ${left(queue) === 1 ? 'stays' : 'stay'} in ${queue.label}.`;
    return finding(message, run.moment(queue.sizes.at(-1)?.at ?? { time: run.end }));
  };
}

/**
 * Never more than `count` items wait in any queue.
 *
 * @example
 * requirement('The counter has room for two loaves', depthAtMost(2))
 */
export function depthAtMost<Params>(count: Expected<number, Params>): Expectation<Params> {
  return (run) => {
    const wanted = expectedFor(count, run);
    for (const { label, sizes } of run.activity.queues) {
      const over = sizes.find(({ size }) => size > wanted);
      if (over === undefined) continue;
      const message = `At most ${counted(wanted, 'item')} may wait in ${label}; in your run there are ${inWords(over.size)} at ${inSeconds(over.at.time)}.`;
      return finding(message, run.moment(over.at));
    }
    return null;
  };
}

/** At some moment at least `count` items wait in one queue. */
export function depthAtLeast<Params>(count: Expected<number, Params>): Expectation<Params> {
  return (run) => {
    const { queues } = run.activity;
    if (queues.length === 0) return noQueue(run);
    const wanted = expectedFor(count, run);
    const deepest = Math.max(...queues.flatMap(({ sizes }) => sizes.map(({ size }) => size)), 0);
    if (deepest >= wanted) return null;
    const should = `${capitalised(counted(wanted, 'item'))} should wait in the queue at once`;
    return finding(
      `${should}; in your run there are never more than ${inWords(deepest)}.`,
      run.endMoment,
    );
  };
}

function left({ sizes }: QueueLife): number {
  return sizes.at(-1)?.size ?? 0;
}

function noQueue(run: Run<unknown>) {
  return finding('Your run makes no queue.', run.endMoment);
}
