/** Checks on virtual time. Times are exact to the nanosecond: there is no "about" on this clock. */

import { type Expected, expectedFor } from './expected.ts';
import { finding } from './finding.ts';
import { waitsInTurn } from './insight.ts';
import { firstMatch, type LinePattern, wordsFor } from './line-pattern.ts';
import type { Expectation, Run } from './run.ts';
import { capitalised, inSeconds, later, sameTime, times } from './wording.ts';

/**
 * The run ends at exactly this virtual second.
 *
 * @example
 * requirement('Three calls take three seconds', endsAt(3))
 */
export function endsAt<Params>(expected: Expected<number, Params>): Expectation<Params> {
  return (run) => {
    const wanted = expectedFor(expected, run);
    if (sameTime(run.end, wanted)) return null;
    const why = later(run.end, wanted) ? slowness(run) : '';
    return finding(
      `It should end at ${inSeconds(wanted)}. Yours: ${inSeconds(run.end)}${why}.`,
      run.endMoment,
    );
  };
}

/** The run ends at this virtual second or before. */
export function endsBy<Params>(expected: Expected<number, Params>): Expectation<Params> {
  return (run) => {
    const wanted = expectedFor(expected, run);
    if (!later(run.end, wanted)) return null;
    return finding(
      `It should end by ${inSeconds(wanted)}. Yours: ${inSeconds(run.end)}${slowness(run)}.`,
      run.endMoment,
    );
  };
}

/**
 * The first line that matches is printed at exactly this virtual second.
 *
 * @example
 * requirement('The ferry is back after 3 s', lineAt('North is back', 3))
 */
export function lineAt<Params>(
  pattern: LinePattern,
  expected: Expected<number, Params>,
): Expectation<Params> {
  return (run) => {
    const wanted = expectedFor(expected, run);
    const line = firstMatch(run.output, pattern);
    if (line === null) {
      return finding(`Your program never printed ${wordsFor(pattern)}.`, run.endMoment);
    }
    if (sameTime(line.time, wanted)) return null;
    return finding(
      `${capitalised(wordsFor(pattern))} should be printed at ${inSeconds(wanted)}. Yours: ${inSeconds(line.time)}.`,
      run.moment(line, line.task, line.at),
    );
  };
}

/** No task keeps the loop to itself for longer than `seconds` between two of its awaits. */
export function noStepLongerThan(seconds: number): Expectation {
  return (run) => {
    const step = run.activity.steps.find((one) => later(one.to.time - one.from.time, seconds));
    if (step === undefined) return null;
    const took = step.to.time - step.from.time;
    const busy = run.activity.busy.find(
      (one) => one.task === step.task && one.at.index >= step.from.index,
    );
    const line = run.lineOf(busy?.site ?? null);
    const where = line === null ? '' : ` on line ${line}`;
    return finding(
      `No step may take longer than ${inSeconds(seconds)}. Yours kept everyone else waiting for ${inSeconds(took)}${where}.`,
      run.moment(step.from, step.task, busy?.site ?? null),
    );
  };
}

/** "; line 7 waits twelve times, one after the other", where that is what made it slow. */
function slowness(run: Run<unknown>): string {
  const turns = waitsInTurn(run);
  if (turns === null) return '';
  return `; line ${turns.line} waits ${times(turns.count)}, one after the other`;
}
