/**
 * Telling async functions from plain ones: the compiler marks them where they are made, and the
 * library those that make a coroutine by hand.
 */
const mark: unique symbol = Symbol('coroutine function');

/** Marks a function whose call gives a coroutine; returns it. */
export function markCoroutineFunction<F extends (...args: never[]) => unknown>(made: F): F {
  // Assigned and not defined, which costs a third of it: closures are marked as they are made.
  (made as { [mark]?: true })[mark] = true;
  return made;
}

/** Whether calling `value` gives a coroutine. */
export function iscoroutinefunction(
  value: unknown,
): value is (...args: never[]) => Promise<unknown> {
  return typeof value === 'function' && mark in value;
}
