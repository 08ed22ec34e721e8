/** Several errors at once, and taking them apart: PEP 654 without new syntax. */
import { ValueError } from '#kernel/errors.ts';

/** What picks errors out of a group: a class, several classes, or a predicate. */
export type ErrorMatch = ErrorClass | readonly ErrorClass[] | ((error: unknown) => boolean);

type ErrorClass = abstract new (...args: never[]) => unknown;

/**
 * Errors that were raised together, as by the tasks of a `TaskGroup`. Groups may hold groups.
 *
 * @example
 * throw new ExceptionGroup('both failed', [new TypeError('a'), new RangeError('b')]);
 */
export class ExceptionGroup extends Error {
  static {
    ExceptionGroup.prototype.name = 'ExceptionGroup';
  }
  /** The errors, in the order they came. */
  readonly exceptions: readonly unknown[];

  constructor(message: string, exceptions: readonly unknown[]) {
    super(message);
    if (exceptions.length === 0) {
      throw new ValueError('second argument (exceptions) must be a non-empty sequence');
    }
    this.exceptions = [...exceptions];
  }

  /** The part of the group that matches, nested as it was, or `null`. */
  subgroup(match: ErrorMatch): ExceptionGroup | null {
    return this.split(match)[0];
  }

  /** Two groups, those that match and the rest, nested as they were; `null` where empty. */
  split(match: ErrorMatch): [matched: ExceptionGroup | null, rest: ExceptionGroup | null] {
    const test = predicate(match);
    if (test(this)) return [this, null];
    const matched: unknown[] = [];
    const rest: unknown[] = [];
    for (const error of this.exceptions) {
      if (error instanceof ExceptionGroup) {
        const [inside, outside] = error.split(test);
        if (inside !== null) matched.push(inside);
        if (outside !== null) rest.push(outside);
      } else {
        (test(error) ? matched : rest).push(error);
      }
    }
    return [this.#part(matched), this.#part(rest)];
  }

  /** A group like this one with other errors in it; subclasses override it. */
  derive(exceptions: readonly unknown[]): ExceptionGroup {
    return new ExceptionGroup(this.message, exceptions);
  }

  override toString(): string {
    const count = this.exceptions.length;
    return `${this.name}: ${this.message} (${count} sub-exception${count === 1 ? '' : 's'})`;
  }

  #part(exceptions: readonly unknown[]): ExceptionGroup | null {
    return exceptions.length === 0 ? null : this.derive(exceptions);
  }
}

/**
 * Python's `except*`: parts any caught error by class or predicate. An error that is not a group
 * counts as a group of one.
 *
 * @example
 * try {
 *   await runAll();
 * } catch (error) {
 *   const [timeouts, rest] = split(error, TimeoutError);
 *   if (timeouts) console.log(timeouts.exceptions.length);
 *   if (rest) throw rest;
 * }
 */
export function split(
  error: unknown,
  match: ErrorMatch,
): [matched: ExceptionGroup | null, rest: ExceptionGroup | null] {
  if (error instanceof ExceptionGroup) return error.split(match);
  const alone = new ExceptionGroup('', [error]);
  return predicate(match)(error) ? [alone, null] : [null, alone];
}

function predicate(match: ErrorMatch): (error: unknown) => boolean {
  if (Array.isArray(match)) return (error) => match.some((one) => error instanceof one);
  if (isErrorClass(match)) return (error) => error instanceof match;
  return match as (error: unknown) => boolean;
}

function isErrorClass(match: unknown): match is ErrorClass {
  return typeof match === 'function' && (match === Error || match.prototype instanceof Error);
}
