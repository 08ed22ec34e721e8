/**
 * `time` for learners: clocks, and the `sleep` that blocks.
 *
 * Every clock is the one virtual clock of the run, so all of them begin at 0: a program that
 * takes a difference prints the same here and there. `processTime` alone differs: it counts what
 * the program computed, not what it slept. Computing is free unless the run models a processor;
 * then each round of a loop and each call costs a fixed time. One thing always costs some: to ask
 * `processTime` again where no time has passed. So a loop that asks until a second is used up
 * does use one up, as it would on any machine.
 */
import { ValueError } from '#kernel/errors.ts';
import { withHint } from '#kernel/hint.ts';
import { repr, typeName } from '#kernel/repr.ts';
import { activeRuntime } from '#kernel/running.ts';

/**
 * Blocks for `seconds`: nothing else runs meanwhile, neither tasks nor callbacks. In a coroutine
 * one awaits `sleep` of `asyncio` instead. Follows `time.sleep`.
 *
 * @throws TypeError if `seconds` is no number; ValueError if it is negative or NaN.
 * @example
 * sleep(2); // the whole loop stands still
 */
export function sleep(seconds: number): void {
  if (typeof seconds !== 'number') {
    throw new TypeError(`'${typeName(seconds)}' object cannot be interpreted as an integer`);
  }
  if (Number.isNaN(seconds)) throw new ValueError('Invalid value NaN (not a number)');
  if (seconds < 0) throw new ValueError('sleep length must be non-negative');
  if (seconds === Infinity) {
    throw withHint(
      new ValueError(`timestamp too large to convert to C PyTime_t: ${repr(seconds)}`),
      'Nothing could ever end this.',
    );
  }
  const runtime = activeRuntime();
  runtime.settleRounds();
  runtime.block(Math.round(seconds * 1e9), runtime.here());
}

/** Seconds since the run began, as every clock here; Python counts from 1970. */
export function time(): number {
  return activeRuntime().clock() / 1e9;
}

/** Seconds on a clock that never goes back. */
export function monotonic(): number {
  return activeRuntime().clock() / 1e9;
}

/**
 * Seconds on the clock to measure durations with.
 *
 * @example
 * const start = perfCounter();
 * await download();
 * console.log(perfCounter() - start);
 */
export function perfCounter(): number {
  return activeRuntime().clock() / 1e9;
}

/** What it costs to ask `processTime` again at once, in nanoseconds: too little to show. */
const ASKING = 10_000;

/**
 * Seconds that the program computed, sleeping of any kind left out. Python's `process_time`.
 *
 * @example
 * const until = processTime() + 1;
 * while (processTime() < until); // one second of hard work
 */
export function processTime(): number {
  return activeRuntime().processTime(ASKING) / 1e9;
}
