/** Telling async functions from plain ones. */

/**
 * Whether calling `value` gives a coroutine.
 *
 * The compiler turns `async function f() {…}` into a plain function whose whole body is
 * `return $.co(…)`, so the answer is read from the function's own text.
 */
export function iscoroutinefunction(
  value: unknown,
): value is (...args: never[]) => Promise<unknown> {
  if (typeof value !== 'function') return false;
  const text = Function.prototype.toString.call(value);
  return LOWERED_FUNCTION.test(text) || LOWERED_ARROW.test(text);
}

/** `name(…) { return $.co(`, with no arrow before it. */
const LOWERED_FUNCTION = /^(?:(?!=>).)*\)\s*\{\s*return\s+[$\w.]+\.co\(/s;
/** `(…) => $.co(`. */
const LOWERED_ARROW = /^(?:\((?:(?!=>).)*\)|[$\w]+)\s*=>\s*[$\w.]+\.co\(/s;
