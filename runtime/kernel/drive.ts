/**
 * Driving a coroutine by hand, as a loop would: `coroutine.send(null)` runs it up to what it
 * waits for, and gives that.
 *
 *   it awaits a pending future   `send` returns the future; send again once it is done
 *   it gives way (`sleep(0)`)    `send` returns null
 *   it returns                   `send` throws StopIteration with the value
 *   it raises                    `send` throws the error
 *
 * This is the trampoline without a task: coroutines, finished futures and errors are dealt with
 * as in trampoline.ts, and nothing is told to the trace.
 */
import { awaitMethodSteps, hasAwaitMethod } from './await-method.ts';
import { BARE_YIELD, cannotAwait, cannotReuse, stopped } from './awaitable.ts';
import { Coroutine, CoroutineState, passOn } from './coroutine.ts';
import { RuntimeError, StopIteration, ValueError } from './errors.ts';
import { Future, State } from './future.ts';
import { withHint } from './hint.ts';
import { addFrame } from './logical-stack.ts';
import { repr } from './repr.ts';
import { activeRuntime } from './running.ts';

/** How far a coroutine has been driven. */
export interface HandDrive {
  /** The innermost coroutine; null while it runs. */
  innermost: Coroutine | null;
  /** What it gave last. */
  waiting: Future<unknown> | null;
}

/** Runs `outermost` to its next wait and returns what it waits for, null for `sleep(0)`. */
export function drive(outermost: Coroutine, throwing: boolean, input: unknown): unknown {
  const runtime = activeRuntime();
  const begun = runtime.handDriven.get(outermost);
  if (begun?.innermost === null) throw new ValueError('coroutine already executing');
  if (begun === undefined) start(outermost, throwing, input);
  const state: HandDrive = begun ?? { innermost: outermost, waiting: null };
  runtime.handDriven.set(outermost, state);
  const { site } = runtime;
  try {
    return run(state, throwing, input);
  } finally {
    runtime.site = site;
    if (outermost._state === CoroutineState.closed) runtime.handDriven.delete(outermost);
  }
}

/** The coroutines of a hand-driven `outermost`, innermost first; it alone if it is not driven. */
export function drivenStack(outermost: Coroutine): Coroutine[] {
  const stack: Coroutine[] = [];
  let at = activeRuntime().handDriven.get(outermost)?.innermost ?? outermost;
  for (; at !== outermost && at._caller !== null; at = at._caller) stack.push(at);
  return [...stack, outermost];
}

function start(coroutine: Coroutine, throwing: boolean, input: unknown): void {
  if (coroutine._state !== CoroutineState.created) throw cannotReuse(coroutine);
  if (!throwing && input !== null && input !== undefined) {
    throw withHint(
      new TypeError("can't send non-None value to a just-started coroutine"),
      'It has no await yet that could take it: send(null) first.',
    );
  }
  coroutine._state = CoroutineState.started;
}

function run(state: HandDrive, throwing: boolean, input: unknown): unknown {
  const runtime = activeRuntime();
  let coroutine = state.innermost as Coroutine;
  state.innermost = null;
  if (!throwing && state.waiting !== null) [throwing, input] = taken(state.waiting);
  state.waiting = null;
  for (;;) {
    let awaited: unknown;
    let done: boolean;
    try {
      const result = throwing ? coroutine._steps.throw(input) : coroutine._steps.next(input);
      awaited = result.value;
      done = result.done === true;
      throwing = false;
    } catch (error) {
      runtime.rethrowIfHalted(error);
      coroutine._state = CoroutineState.closed;
      const { _function: site, _at: at, name } = coroutine;
      const raised = error instanceof StopIteration ? stopped(error, coroutine) : error;
      addFrame(raised, { function: site, at, name });
      const caller = coroutine._caller;
      if (caller === null) throw raised;
      coroutine._caller = null;
      coroutine = caller;
      throwing = true;
      input = raised;
      continue;
    }
    coroutine._at = runtime.site;
    runtime.site = 0;
    if (done && !(awaited instanceof Coroutine || awaited instanceof Future)) {
      coroutine._state = CoroutineState.closed;
      const caller = coroutine._caller;
      if (caller === null) throw new StopIteration(awaited);
      coroutine._caller = null;
      coroutine = caller;
      input = awaited;
      continue;
    }
    if (done) coroutine._steps = passOn;
    if (hasAwaitMethod(awaited)) awaited = new Coroutine(awaitMethodSteps(awaited), '__await__');
    if (awaited instanceof Coroutine && awaited._state === CoroutineState.created) {
      awaited._state = CoroutineState.started;
      awaited._caller = coroutine;
      coroutine = awaited;
      input = undefined;
    } else if (awaited === BARE_YIELD || (awaited instanceof Future && !awaited.done())) {
      state.innermost = coroutine;
      state.waiting = awaited instanceof Future ? awaited : null;
      return state.waiting;
    } else if (awaited instanceof Future) {
      [throwing, input] = taken(awaited);
    } else {
      throwing = true;
      input = awaited instanceof Coroutine ? cannotReuse(awaited) : cannotAwait(awaited);
    }
  }
}

/** What an await of `future` comes to, as `[throwing, input]`. */
function taken(future: Future<unknown>): [boolean, unknown] {
  if (future._state === State.finished) return [false, future._value];
  if (future._state !== State.pending) return [true, future._takeError()];
  const error = new RuntimeError("await wasn't used with future");
  return [true, withHint(error, `It is not done yet: ${repr(future)}.`)];
}
