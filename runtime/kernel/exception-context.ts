/** What exception handlers are told, and how the default one prints it. */
import type { Future } from './future.ts';
import type { Handle } from './handle.ts';
import { errorLine } from './repr.ts';
import type { Task } from './task.ts';

/** What an exception handler is told. `message` is always there. */
export interface ExceptionContext {
  readonly message?: string;
  readonly exception?: unknown;
  readonly future?: Future<unknown>;
  readonly task?: Task<unknown>;
  readonly handle?: Handle;
  readonly asyncgen?: unknown;
}

/** The message, what it concerns in alphabetical order, and the error. */
export function describeException(context: ExceptionContext): string {
  const lines = [context.message || 'Unhandled exception in event loop'];
  for (const [key, value] of Object.entries(context).sort(byKey)) {
    if (key !== 'message' && key !== 'exception') lines.push(`${key}: ${value}`);
  }
  const { exception } = context;
  if (exception !== undefined && exception !== null) lines.push(errorLine(exception));
  return lines.join('\n');
}

/** The same in one line: the message and the error. */
export function summarizeException({ message, exception }: ExceptionContext): string {
  const head = message || 'Unhandled exception in event loop';
  return exception === undefined || exception === null ? head : `${head}: ${errorLine(exception)}`;
}

function byKey(a: [string, unknown], b: [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
