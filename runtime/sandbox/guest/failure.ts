/** What left the program as an exception, as plain data. */
import { DeadlockError, LimitError } from '#kernel/errors.ts';
import { errorOrigin, logicalStack } from '#kernel/logical-stack.ts';
import type { GuestError, GuestRecord } from '../guest-record.ts';
import { errorType } from './error-title.ts';
import { inspect } from './inspect.ts';
import { textOf } from './safe-read.ts';

const LONGEST_STACK = 20_000;

/** How a run ended that threw `error`. */
export function statusOf(error: unknown): GuestRecord['status'] {
  if (error instanceof LimitError) return 'limit';
  return error instanceof DeadlockError ? 'deadlock' : 'error';
}

/** `error` as the guest hands it over. */
export function describeFailure(error: unknown): GuestError {
  const frames = logicalStack(error).map((frame) => ({ ...frame }));
  const at = { site: error instanceof LimitError ? error.site : errorOrigin(error), frames };
  if (!(error instanceof Error)) {
    const what = inspect(error, { depth: 1 });
    return { ...at, type: 'NotAnError', message: `The program threw ${what}.`, nativeStack: '' };
  }
  return {
    ...at,
    type: errorType(error),
    message: textOf(() => error.message),
    nativeStack: textOf(() => error.stack).slice(0, LONGEST_STACK),
  };
}
