/** What left the program as an exception, as plain data. */
import type { RunFailure } from '#asyncio/create-runtime.ts';
import type { GuestError } from '../guest-record.ts';
import { errorType } from './error-title.ts';
import { inspect } from './inspect.ts';
import { textOf } from './safe-read.ts';

const LONGEST_STACK = 20_000;

/** `failure` as the guest hands it over; `lastThrown` is where the program threw last. */
export function describeFailure(failure: RunFailure, lastThrown: number): GuestError {
  const { type, message, hint, value } = failure;
  const frames = failure.frames.map(({ name, function: at, at: awaited }) => ({
    name,
    function: at,
    at: awaited,
  }));
  const isError = value instanceof Error;
  const site = isError ? failure.site : lastThrown;
  return {
    type: isError ? errorType(value) : type,
    message,
    site,
    frames,
    hint,
    nativeStack: isError ? textOf(() => value.stack).slice(0, LONGEST_STACK) : '',
  };
}

/** An error of which nothing is known but itself. */
export function describeStranger(value: unknown): GuestError {
  const message = value instanceof Error ? textOf(() => value.message) : inspect(value);
  const type = value instanceof Error ? errorType(value) : 'Error';
  return { type, message, site: 0, frames: [], hint: null, nativeStack: '' };
}
