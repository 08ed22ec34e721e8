/** The arguments of `callSoon` and the like: those of the callback, then perhaps `{ context }`. */
import { Context } from './context.ts';

/** The value of `{ context }` where it is the last argument of a call method, else null. */
export function contextArgument(args: readonly unknown[]): Context | null {
  if (args.length === 0) return null;
  const last = args[args.length - 1];
  if (typeof last !== 'object' || last === null || !('context' in last)) return null;
  return last.context instanceof Context ? last.context : null;
}

const NO_ARGUMENTS: readonly unknown[] = [];

/** `args` without a context at the end; most callbacks have none, and they share one list. */
export function plainArguments(
  args: readonly unknown[],
  context: Context | null,
): readonly unknown[] {
  if (args.length === 0) return NO_ARGUMENTS;
  return context === null ? args : args.slice(0, -1);
}
