/** Checks on what the program printed (stdout). */
import type { OutputLine } from '#trace/run-record.ts';
import { type Expected, expectedFor } from './expected.ts';
import { type Finding, finding } from './finding.ts';
import { firstMatch, type LinePattern, matches, wordsFor } from './line-pattern.ts';
import type { Expectation, Run } from './run.ts';
import { capitalised, counted, inSeconds, quoted, sameTime } from './wording.ts';

/**
 * Exactly these lines and no others.
 *
 * @example
 * requirement('It counts down', prints(['3', '2', '1']))
 */
export function prints<Params>(expected: Expected<readonly string[], Params>): Expectation<Params> {
  return (run) => {
    const wanted = expectedFor(expected, run);
    const { output } = run;
    const index = wanted.findIndex((text, at) => output[at]?.text !== text);
    if (index >= 0) return wrongLine(run, index, wanted[index] ?? '', output[index]);
    const extra = output[wanted.length];
    if (extra === undefined) return null;
    const many = counted(wanted.length, 'line');
    return atLine(run, extra, `It should print ${many}; yours goes on with ${quoted(extra.text)}.`);
  };
}

/**
 * Exactly these lines at exactly these virtual seconds.
 *
 * @example
 * requirement('The ferries come back in turn', printsAt([[2, 'South'], [3, 'North']]))
 */
export function printsAt<Params>(
  expected: Expected<readonly (readonly [number, string])[], Params>,
): Expectation<Params> {
  return (run) => {
    const wanted = expectedFor(expected, run);
    const found = prints(wanted.map(([, text]) => text))(run);
    if (found !== null) return found;
    const index = wanted.findIndex(([time], at) => !sameTime(run.output[at]?.time ?? -1, time));
    const [line, pair] = [run.output[index], wanted[index]];
    if (line === undefined || pair === undefined) return null;
    const message = `${quoted(line.text)} should be printed at ${inSeconds(pair[0])}. Yours: ${inSeconds(line.time)}.`;
    return atLine(run, line, message);
  };
}

/** These lines in this order; others may stand between them. */
export function printsInOrder<Params>(
  expected: Expected<readonly LinePattern[], Params>,
): Expectation<Params> {
  return (run) => {
    const { output } = run;
    let from = 0;
    let last: LinePattern | null = null;
    for (const pattern of expectedFor(expected, run)) {
      const offset = output.slice(from).findIndex((line) => matches(line.text, pattern));
      if (offset < 0) return notAfter(run, pattern, last);
      from += offset + 1;
      last = pattern;
    }
    return null;
  };
}

/** At least one line is this text or matches this pattern. */
export function printsLine<Params>(expected: Expected<LinePattern, Params>): Expectation<Params> {
  return (run) => {
    const pattern = expectedFor(expected, run);
    if (firstMatch(run.output, pattern) !== null) return null;
    return finding(`Your program never printed ${wordsFor(pattern)}.`, run.endMoment);
  };
}

/** No line is this text or matches this pattern. */
export function neverPrints<Params>(expected: Expected<LinePattern, Params>): Expectation<Params> {
  return (run) => {
    const pattern = expectedFor(expected, run);
    const line = firstMatch(run.output, pattern);
    if (line === null) return null;
    const message = `${capitalised(wordsFor(pattern))} should not be printed; yours prints ${quoted(line.text)} at ${inSeconds(line.time)}.`;
    return atLine(run, line, message);
  };
}

/**
 * The number that `pattern`'s first group catches in its first line is within `tolerance`.
 *
 * @example
 * requirement('The mean is 4.2', printsNumber(/^mean: (.+)$/, 4.2, 0.05))
 */
export function printsNumber<Params>(
  pattern: RegExp,
  expected: Expected<number, Params>,
  tolerance = 0,
): Expectation<Params> {
  return (run) => {
    const line = firstMatch(run.output, pattern);
    if (line === null) {
      return finding(`Your program never printed ${wordsFor(pattern)}.`, run.endMoment);
    }
    const wanted = expectedFor(expected, run);
    const text = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(
      line.text,
    )?.[1];
    const value = Number(text?.trim() || Number.NaN);
    if (Math.abs(value - wanted) <= tolerance) return null;
    const about = tolerance === 0 ? '' : `, give or take ${tolerance}`;
    return atLine(run, line, `${quoted(line.text)} should say ${wanted}${about}.`);
  };
}

function wrongLine(
  run: Run<unknown>,
  index: number,
  wanted: string,
  line: OutputLine | undefined,
): Finding {
  const should = `Line ${index + 1} of the output should be ${quoted(wanted)}`;
  if (line === undefined) {
    const many = counted(run.output.length, 'line');
    return finding(`${should}; yours ends after ${many}.`, run.endMoment);
  }
  return atLine(run, line, `${should}; yours is ${quoted(line.text)}, at ${inSeconds(line.time)}.`);
}

function notAfter(run: Run<unknown>, pattern: LinePattern, last: LinePattern | null): Finding {
  const early = firstMatch(run.output, pattern);
  if (early === null || last === null) {
    return finding(`Your program never printed ${wordsFor(pattern)}.`, run.endMoment);
  }
  const message = `${capitalised(wordsFor(pattern))} should come after ${wordsFor(last)}; yours prints it before, at ${inSeconds(early.time)}.`;
  return atLine(run, early, message);
}

function atLine(run: Run<unknown>, line: OutputLine, message: string): Finding {
  return finding(message, run.moment(line, line.task, line.at));
}
