/**
 * An expectation is a pure function over one run: `null` when it is met, else a finding with
 * the words for the learner and the moment to look at. Every check of the library makes one,
 * and an author may write one by hand.
 */
import type { Run } from './run.ts';
import type { Moment } from './verdict.ts';

export interface Finding {
  /** What should be and what the learner's run did: "It should end at 3.000 s; yours ended at 9.000 s." */
  readonly message: string;
  readonly moment: Moment | null;
}

export type Expectation<Params = unknown> = (run: Run<Params>) => Finding | null;

/** Any value a report can hold. */
export type Plain = string | number | boolean | null | object;

/** A value, or how to work it out from the run's scenario. */
export type Expected<Value, Params = unknown> = Value | ((run: Run<Params>) => Value);

/** The value an `Expected` has for `run`. */
export function expectedFor<Value, Params>(
  expected: Expected<Value, Params>,
  run: Run<Params>,
): Value {
  return typeof expected === 'function' ? (expected as (run: Run<Params>) => Value)(run) : expected;
}

/** A finding without a moment, or at `moment`. */
export function finding(message: string, moment: Moment | null = null): Finding {
  return { message, moment };
}
