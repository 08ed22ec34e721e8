/**
 * How to mend an error, kept beside its message.
 *
 * Messages are Python's own words, so that a program prints the same lines in both languages.
 * The advice travels in a symbol property that does not print; the page shows it below the error.
 */

const hint: unique symbol = Symbol('hint');

/** Gives `error` its advice and returns it. */
export function withHint<E extends Error>(error: E, text: string): E {
  Object.defineProperty(error, hint, { value: text, configurable: true });
  return error;
}

/** The advice that `error` carries, or null. */
export function hintOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  return (error as { [hint]?: string })[hint] ?? null;
}
