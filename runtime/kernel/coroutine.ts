/**
 * What calling an `async function` gives: a body that has not run.
 *
 *   created ──first step──► started ──return or throw──► closed
 *      └────────── close(), or cancelled before its first step ─────────►┘
 *
 * A coroutine knows who awaits it (`_caller`), never whom it awaits: a task holds the innermost
 * one and the callers form the stack, so going up or down one level is one assignment at any
 * depth. It runs once; a second await is an error.
 */
import { drive, drivenStack } from './drive.ts';
import { RuntimeError, ValueError } from './errors.ts';
import type { Future } from './future.ts';
import { activeRuntime } from './running.ts';

export const CoroutineState = { created: 0, started: 1, closed: 2 } as const;
export type CoroutineState = (typeof CoroutineState)[keyof typeof CoroutineState];

/** The part of a generator the trampoline drives; some library coroutines are written by hand. */
export interface Steps {
  next(value: unknown): { done?: boolean | undefined; value: unknown };
  throw(error: unknown): { done?: boolean | undefined; value: unknown };
  return(value: unknown): { done?: boolean | undefined; value: unknown };
}

export class Coroutine {
  /** @internal */
  _steps: Steps;
  /** @internal The function it comes from: its site, or its name for library code. */
  readonly _origin: number | string;
  /** @internal */
  _state: CoroutineState = CoroutineState.created;
  /** @internal Who awaits it; null for a task's outermost coroutine. */
  _caller: Coroutine | null = null;
  /** @internal Where it waits; before it starts, where a statement dropped it. */
  _at = 0;
  /** @internal Number in the trace; 0 until the trace hears of it. */
  _id = 0;

  /** @param steps its body; null where a subclass is the body itself. */
  constructor(steps: Steps | null, origin: number | string) {
    this._steps = steps ?? (this as unknown as Steps);
    this._origin = origin;
    activeRuntime().noteCoroutine(this);
  }

  /** @internal Site of the function, 0 for library code. */
  get _function(): number {
    return typeof this._origin === 'number' ? this._origin : 0;
  }

  /** Name of the function it comes from. */
  get name(): string {
    const origin = this._origin;
    return typeof origin === 'string' ? origin : activeRuntime().describeSite(origin).name;
  }

  /** @internal What messages call it. */
  get _kind(): string {
    return 'coroutine';
  }

  /**
   * Ends it where it stands: `finally` blocks run, nothing after them. One that has not started
   * never will, and is not reported as never awaited.
   *
   * @throws RuntimeError if a `finally` block awaits; ValueError if it is running.
   */
  close(): void {
    const before = this._state;
    if (before === CoroutineState.closed) return;
    if (before === CoroutineState.created) {
      this._state = CoroutineState.closed;
      return;
    }
    const runtime = activeRuntime();
    if (runtime.isRunning(this)) throw new ValueError('coroutine already executing');
    for (const coroutine of drivenStack(this)) {
      const step = coroutine._steps.return(undefined);
      if (step.done !== true) throw new RuntimeError('coroutine ignored GeneratorExit');
      coroutine._state = CoroutineState.closed;
    }
    runtime.handDriven.delete(this);
  }

  /**
   * Runs it by hand up to what it waits for, and returns that: a pending future, or null for
   * `sleep(0)`. A loop does this for every task; programs do it to see how a loop works.
   *
   * @param value null; an await gives the result of its future, whatever is sent.
   * @throws StopIteration when it returns, with its `value`; what it raises; RuntimeError if it
   *   has run; TypeError if the first value sent is not null.
   */
  send(value: unknown): Future<unknown> | null {
    return drive(this, false, value) as Future<unknown> | null;
  }

  /** Throws `error` in where it stands, and then as `send`. */
  throw(error: unknown): unknown {
    return drive(this, true, error);
  }

  /** @internal `main() running at ferry.ts:4`, `main() done, defined at ferry.ts:1`. */
  _describe(): string {
    const runtime = activeRuntime();
    if (this._state === CoroutineState.closed) {
      const place = runtime.describePlace(this._function);
      return `${this.name}() done${place === '' ? '' : `, defined at ${place}`}`;
    }
    const place = runtime.describePlace(
      this._at !== 0 && this._state === CoroutineState.started ? this._at : this._function,
    );
    return `${this.name}() running${place === '' ? '' : ` at ${place}`}`;
  }

  /** What Python calls its type. */
  get [Symbol.toStringTag](): string {
    return 'coroutine';
  }

  toString(): string {
    return `<coroutine object ${this.name}>`;
  }
}

/**
 * The steps of a coroutine whose body returned an awaitable: it waits for that in the body's
 * stead, and then passes on what came.
 */
export const passOn: Steps = {
  next: (value) => ({ done: true, value }),
  throw(error) {
    throw error;
  },
  return: (value) => ({ done: true, value }),
};

/** Whether `value` is a coroutine: what calling an `async function` returns. */
export function iscoroutine(value: unknown): value is Promise<unknown> {
  return (value as Coroutine | null) instanceof Coroutine;
}
