/** Checks on what the harness reported: results of the learner's functions, and when they came. */
import { difference, isSame, shown } from './difference.ts';
import { type Expected, expectedFor, type Plain } from './expected.ts';
import { type Finding, finding } from './finding.ts';
import type { Expectation, Run } from './run.ts';
import { howOften, inSeconds, listed, sameTime } from './wording.ts';

type Value = NonNullable<ReturnType<Run['reports']>[number]>;

/**
 * What the harness reported last under `name`, to be held against an expectation. Choose a
 * name that reads well in a message: "“readings” should be [4, 7]".
 *
 * @example
 * requirement('The readings keep their order', reported('readings').equals([4, 7]))
 */
export function reported(name: string) {
  return {
    /** Deeply equal to `expected`. */
    equals<Params>(expected: Expected<Plain, Params>): Expectation<Params> {
      return onLast(name, ({ value }, run: Run<Params>) => {
        const wanted = expectedFor(expected, run);
        const found = difference(wanted, value);
        if (found === null) return null;
        const whole = found.startsWith('it is ') ? `it is ${shown(value)}` : found;
        return `“${name}” should be ${shown(wanted)}; in yours, ${whole}.`;
      });
    },

    /** A list with the same items in any order. */
    sameItemsAs<Params>(expected: Expected<readonly unknown[], Params>): Expectation<Params> {
      return onLast(name, ({ value }, run: Run<Params>) => {
        const missing = [...expectedFor(expected, run)];
        const extra: unknown[] = [];
        for (const item of Array.isArray(value) ? value : [value]) {
          const index = missing.findIndex((one) => isSame(one, item));
          if (index < 0) extra.push(item);
          else missing.splice(index, 1);
        }
        if (missing.length + extra.length === 0) return null;
        const parts = [
          missing.length > 0 ? `lacks ${listed(missing.map((item) => shown(item)))}` : '',
          extra.length > 0 ? `has ${listed(extra.map((item) => shown(item)))} too many` : '',
        ];
        return `In yours, “${name}” ${parts.filter(Boolean).join(' and ')}.`;
      });
    },

    /** A number within `tolerance` of `expected`. */
    isNear<Params>(expected: Expected<number, Params>, tolerance: number): Expectation<Params> {
      return onLast(name, ({ value }, run: Run<Params>) => {
        const wanted = expectedFor(expected, run);
        if (typeof value === 'number' && Math.abs(value - wanted) <= tolerance) return null;
        return `“${name}” should be ${wanted}, give or take ${tolerance}; yours is ${shown(value)}.`;
      });
    },

    /** Whatever `holds` accepts; `description` completes "should be …". */
    is<Params>(
      description: string,
      holds: (value: unknown, run: Run<Params>) => boolean,
    ): Expectation<Params> {
      return onLast(name, ({ value }, run: Run<Params>) =>
        holds(value, run) ? null : `“${name}” should be ${description}; yours is ${shown(value)}.`,
      );
    },

    /** Reported at exactly this virtual second. */
    at<Params>(expected: Expected<number, Params>): Expectation<Params> {
      return onLast(name, ({ time }, run: Run<Params>) => {
        const wanted = expectedFor(expected, run);
        if (sameTime(time, wanted)) return null;
        return `“${name}” should be there at ${inSeconds(wanted)}; yours came at ${inSeconds(time)}.`;
      });
    },

    /** Reported exactly `expected` times. */
    times<Params>(expected: Expected<number, Params>): Expectation<Params> {
      return (run) => {
        const all = run.reports(name);
        const wanted = expectedFor(expected, run);
        if (all.length === wanted) return null;
        const last = all.at(-1);
        const message = `“${name}” should ${howOften('come', wanted)}; in your run it ${howOften('came', all.length)}.`;
        return finding(message, last ? run.moment(last) : run.endMoment);
      };
    },

    /** Every value reported under this name, in order. */
    values<Params>(expected: Expected<readonly unknown[], Params>): Expectation<Params> {
      return (run) => {
        const all = run.reports(name);
        const wanted = expectedFor(expected, run);
        const values = all.map((report) => report.value);
        const found = difference(wanted, values);
        if (found === null) return null;
        const index = values.findIndex((value, at) => !isSame(value, wanted[at]));
        const at = all[index];
        return finding(
          `“${name}” ${wantedInTurn(wanted)}; ${foundInTurn(values)}.`,
          at ? run.moment(at) : run.endMoment,
        );
      };
    },
  };
}

function wantedInTurn(values: readonly unknown[]): string {
  if (values.length === 0) return 'should never come';
  return `should be, in turn, ${listed(values.map((value) => shown(value)))}`;
}

function foundInTurn(values: readonly unknown[]): string {
  if (values.length === 0) return 'in your run it never came';
  return `yours: ${listed(values.map((value) => shown(value)))}`;
}

function onLast<Params>(
  name: string,
  judge: (report: Value, run: Run<Params>) => string | null,
): Expectation<Params> {
  return (run): Finding | null => {
    const report = run.reports(name).at(-1);
    if (report === undefined) {
      return finding(`Your run ended before “${name}” was there.`, run.endMoment);
    }
    const message = judge(report, run);
    return message === null ? null : finding(message, run.moment(report));
  };
}
