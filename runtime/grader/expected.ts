/** What a check expects: fixed, or worked out from the run. */
import type { Run } from './run.ts';

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
