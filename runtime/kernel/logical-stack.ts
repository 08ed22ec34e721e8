/**
 * The logical stack of an error: which coroutine awaited which, in the program's own lines.
 *
 * The trampoline adds one entry each time the error leaves a coroutine, so an error that
 * crosses three awaits carries three entries, innermost first. The list lives in a
 * non-enumerable symbol property of the error itself: it does not print, and it needs no table
 * beside the error. Errors that are not objects carry none.
 */

/** One coroutine that the error left. */
export interface LogicalFrame {
  /** Site of the function. */
  readonly function: number;
  /** Where that function was waiting, or 0 if it had not awaited anything. */
  readonly at: number;
  /** Name of the function. */
  readonly name: string;
}

const frames: unique symbol = Symbol('logical stack');

/** A recursion of a hundred thousand awaits keeps its innermost frames, which tell the story. */
const MOST_FRAMES = 200;

const origin: unique symbol = Symbol('origin');

type Carrier = { [frames]?: LogicalFrame[]; [origin]?: number };

/** Notes where an error was made or thrown; the first note wins. */
export function noteOrigin(error: unknown, site: number): void {
  if (typeof error !== 'object' || error === null || origin in error) return;
  if (Object.isExtensible(error)) Object.defineProperty(error, origin, { value: site });
}

/** Where the error was made or thrown, 0 if nobody said so. */
export function errorOrigin(error: unknown): number {
  return typeof error === 'object' && error !== null ? ((error as Carrier)[origin] ?? 0) : 0;
}

export function addFrame(error: unknown, frame: LogicalFrame): void {
  if (typeof error !== 'object' || error === null) return;
  const carrier = error as Carrier;
  const known = carrier[frames];
  if (known !== undefined) {
    if (known.length < MOST_FRAMES) known.push(frame);
  } else if (Object.isExtensible(error)) {
    Object.defineProperty(error, frames, { value: [frame], configurable: true });
  }
}

/** The frames that `error` has left so far, innermost first. */
export function logicalStack(error: unknown): readonly LogicalFrame[] {
  if (typeof error !== 'object' || error === null) return [];
  return (error as Carrier)[frames] ?? [];
}

/** Where the error was made or thrown, else the first await of the program that it left. */
export function raisedAt(error: unknown): number {
  return errorOrigin(error) || (logicalStack(error).find(({ at }) => at > 0)?.at ?? 0);
}
