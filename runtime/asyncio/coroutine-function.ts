/** Telling async functions from plain ones. */

/**
 * Whether calling `value` gives a coroutine.
 *
 * The compiler turns `async function f() {…}` into a plain function that returns a coroutine, so
 * the answer is read from the function's text, which it leaves in one of few shapes.
 */
export function iscoroutinefunction(value: unknown): boolean {
  return typeof value === 'function' && LOWERED.test(Function.prototype.toString.call(value));
}

const LOWERED = /(?:=>|\{\s*(?:return\b)?)\s*[$\w]+\.co\(/;
