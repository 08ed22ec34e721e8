/**
 * Telling async functions from plain ones.
 *
 * The compiler turns `async function f() {…}` into a plain function whose whole body hands a
 * generator to the guest, under a name that occurs nowhere else in the program:
 *
 *   f(a) { return $.co(f$g(a), 7); }      (a) => $.co($g(a), 7)
 *
 * That shape is the mark: it costs nothing where functions are made, and no function that a
 * program writes itself has it. Library functions that make a coroutine by hand are marked.
 */
const mark: unique symbol = Symbol('coroutine function');

/** Marks a function that gives a coroutine without being written as an async one. */
export function markCoroutineFunction(made: (...args: never[]) => unknown): void {
  Object.defineProperty(made, mark, { value: true });
}

/** Whether calling `value` gives a coroutine. */
export function iscoroutinefunction(
  value: unknown,
): value is (...args: never[]) => Promise<unknown> {
  if (typeof value !== 'function') return false;
  if (mark in value) return true;
  const text = Function.prototype.toString.call(value);
  return LOWERED_END.test(text) && (LOWERED_FUNCTION.test(text) || LOWERED_ARROW.test(text));
}

/** `$`, or `$$2` where the program has a `$` of its own; library modules import theirs. */
const GUEST = String.raw`(?:\$(?:\$\d+)?|(?:[\w$]+\.)?libraryGuest)`;
/** `name(…) { return $.co(`, with no arrow before it. */
const LOWERED_FUNCTION = new RegExp(
  String.raw`^(?:(?!=>).)*\)\s*\{\s*return\s+${GUEST}\.co\(`,
  's',
);
/** `(…) => $.co(`. */
const LOWERED_ARROW = new RegExp(
  String.raw`^(?:\((?:(?!=>).)*\)|[$\w]+)\s*=>\s*${GUEST}\.co\(`,
  's',
);
/** `, 7); }`: the site of the function, and for the library its name, are all that follows. */
const LOWERED_END = /,\s*\d+(?:,\s*"[^"]*")?\);?\s*\}?$/;
