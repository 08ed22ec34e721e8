/**
 * One step of a task: from where it stands to its next real wait, or to its end.
 *
 * Coroutines do not delegate to each other with `yield*`. An `await` yields what it awaits to
 * this loop, which decides:
 *
 *   a coroutine        push: it becomes the innermost one and starts
 *   a finished future  go straight on with its result, or throw its error in
 *   a pending future   the task becomes one of its callbacks; the step is over
 *   a bare yield       back into the ready queue; the step is over
 *   `__await__`        push a coroutine over what that method gives
 *   anything else      a TypeError, thrown at that await
 *
 * A return pops: the value is sent into the caller (a returned awaitable is awaited first). An error pops as well: it is thrown into the
 * caller, and leaves one frame of the logical stack behind. So each resume costs the same at
 * any depth. The only try/catch stands around the whole inner loop.
 */
import { awaitMethodSteps, hasAwaitMethod } from './await-method.ts';
import { BARE_YIELD, cannotAwait, cannotReuse, stopped } from './awaitable.ts';
import { Coroutine, CoroutineState, passOn } from './coroutine.ts';
import { CancelledError, RecursionError, RuntimeError, StopIteration } from './errors.ts';
import { type Blocker, Future, State } from './future.ts';
import { withHint } from './hint.ts';
import { Outcome, WaitKind } from './instrument.ts';
import { addFrame } from './logical-stack.ts';
import { repr } from './repr.ts';
import { activeRuntime } from './running.ts';
import type { Runtime } from './runtime.ts';
import type { Task } from './task.ts';
import { warnSwallowed } from './task-warnings.ts';

const End = { returned: 1, raised: 2, waits: 3, yields: 4 } as const;
type End = (typeof End)[keyof typeof End];

export function step(task: Task<unknown>): void {
  const runtime = activeRuntime();
  let throwing = false;
  let input: unknown;
  const waiter = task._waiter;
  if (waiter !== null) {
    task._waiter = null;
    if (waiter._state === State.finished) {
      input = waiter._value;
    } else {
      throwing = true;
      input = waiter._takeError();
    }
  }
  const cancellation = task._cancellation;
  if (cancellation?.due === true) {
    if (!(throwing && input instanceof CancelledError)) {
      throwing = true;
      input = new CancelledError(cancellation.message);
    }
    cancellation.due = false;
  }

  const { instrument } = runtime;
  if (instrument !== null) instrument.stepStarted(runtime.now, task._id);
  const outerContext = runtime.context;
  runtime.context = task._context;
  runtime.task = task;
  let end: End;
  let awaited: unknown;
  // Only a task that is done may have none.
  let coroutine = task._top ?? (task._coroutine as Coroutine);
  if (cancellation?.fresh === true) {
    cancellation.fresh = false;
    if (throwing && input instanceof CancelledError) {
      cancellation.throwIn(input, ownPlace(coroutine));
    }
  }

  // biome-ignore lint/suspicious/noConfusingLabels: the way out of two loops and a try
  run: {
    if (task._top === null) {
      // A task's first step. Its coroutine must be as new as the task.
      if (coroutine._state !== CoroutineState.created) {
        input = cannotReuse(coroutine);
        end = End.raised;
        break run;
      }
      coroutine._state = CoroutineState.started;
      if (instrument !== null) entered(runtime, task, coroutine, 0);
      task._top = coroutine;
    }
    for (;;) {
      try {
        for (;;) {
          const result = throwing ? coroutine._steps.throw(input) : coroutine._steps.next(input);
          throwing = false;
          awaited = result.value;
          if (result.done === true && !isAwaitable(awaited)) {
            input = awaited;
            runtime.site = 0;
            coroutine._state = CoroutineState.closed;
            if (instrument !== null) instrument.coroutineLeft(runtime.now, task._id, coroutine._id);
            const caller = coroutine._caller;
            if (caller === null) {
              end = End.returned;
              break run;
            }
            coroutine._caller = null;
            coroutine = caller;
            task._top = caller;
            task._depth -= 1;
            continue;
          }
          if (result.done === true) coroutine._steps = passOn;
          coroutine._at = runtime.site;
          runtime.site = 0;
          if (awaited instanceof Coroutine) {
            if (awaited._state === CoroutineState.created) {
              if (task._depth < runtime.limits.depth) {
                task._depth += 1;
                awaited._state = CoroutineState.started;
                awaited._caller = coroutine;
                if (instrument !== null) entered(runtime, task, awaited, coroutine._at);
                coroutine = awaited;
                task._top = awaited;
                input = undefined;
              } else {
                awaited.close();
                throwing = true;
                input = new RecursionError(
                  `maximum recursion depth exceeded: ${task._depth + 1} coroutines await each other`,
                );
              }
            } else {
              throwing = true;
              input = cannotReuse(awaited);
            }
          } else if (awaited instanceof Future) {
            if (awaited._state === State.finished) {
              input = awaited._value;
            } else if (awaited._state === State.pending) {
              end = End.waits;
              break run;
            } else {
              throwing = true;
              input = awaited._takeError();
            }
          } else if (awaited === BARE_YIELD) {
            end = End.yields;
            break run;
          } else if (hasAwaitMethod(awaited)) {
            // It goes on in a coroutine of its own, over what the method gives.
            const own = new Coroutine(awaitMethodSteps(awaited), '__await__');
            own._state = CoroutineState.started;
            own._caller = coroutine;
            task._depth += 1;
            if (instrument !== null) entered(runtime, task, own, coroutine._at);
            coroutine = own;
            task._top = own;
            input = undefined;
          } else {
            throwing = true;
            input = cannotAwait(awaited);
          }
        }
      } catch (error) {
        runtime.rethrowIfHalted(error);
        coroutine._state = CoroutineState.closed;
        input = error instanceof StopIteration ? stopped(error, coroutine) : error;
        addFrame(input, {
          function: coroutine._function,
          at: coroutine._at,
          name: coroutine.name,
        });
        if (instrument !== null) instrument.coroutineLeft(runtime.now, task._id, coroutine._id);
        const caller = coroutine._caller;
        if (caller === null) {
          end = End.raised;
          break run;
        }
        coroutine._caller = null;
        coroutine = caller;
        task._top = caller;
        task._depth -= 1;
        throwing = true;
      }
    }
  }

  if (runtime.processor.charges) runtime.settleRounds(coroutine._function);
  if (end === End.waits) {
    suspend(task, awaited as Future<unknown>, runtime);
  } else if (end === End.yields) {
    if (instrument !== null) {
      instrument.waits(runtime.now, task._id, WaitKind.yield, 0, 'yield', ownPlace(coroutine));
    }
    task._schedule();
  } else {
    task._top = null;
    finish(task, end === End.raised, input, runtime);
  }
  task._context = runtime.context;
  runtime.context = outerContext;
  runtime.task = null;
  runtime.callSite = 0;
}

/** The task now waits for `future`, unless it must not. */
function suspend(task: Task<unknown>, future: Future<unknown>, runtime: Runtime): void {
  if (future._loop !== task._loop) {
    inject(
      task,
      `Task ${task} got Future ${future} attached to a different loop`,
      'Futures, tasks, locks and queues belong to the loop they were first used in; make a new ' +
        'one inside main().',
    );
    return;
  }
  if (future === task) {
    inject(task, `Task cannot await on itself: ${task}`, 'It would wait for ever.');
    return;
  }
  future._addWaker(task);
  task._waiter = future;
  if (runtime.instrument !== null) {
    const reason = future._blocker ?? future;
    runtime.instrument.waits(
      runtime.now,
      task._id,
      reason._waitKind,
      reason._waitTarget(),
      reason._waitLabel(),
      ownPlace(task._top),
    );
    if (endsWithTasks.has(reason._waitKind)) tellMembers(runtime, task, reason);
  }
  const cancellation = task._cancellation;
  if (cancellation?.due === true && future.cancel(cancellation.message)) cancellation.due = false;
}

const endsWithTasks: ReadonlySet<WaitKind> = new Set([
  WaitKind.gather,
  WaitKind.taskGroup,
  WaitKind.wait,
  WaitKind.shield,
]);
/** A loop that waits for a thousand tasks again and again must not fill the trace with them. */
const MEMBERS_TOLD = 20;

function tellMembers(runtime: Runtime, task: Task<unknown>, reason: Blocker): void {
  let told = 0;
  for (const member of reason._waitsFor()) {
    if (told === MEMBERS_TOLD) return;
    runtime.instrument?.awaitsTask(runtime.now, task._id, member._id);
    told += 1;
  }
}

/** The error reaches the await one turn later, as in CPython: as that of a failed future. */
function inject(task: Task<unknown>, message: string, hint: string): void {
  const failed = new Future<unknown>({ loop: task._loop });
  failed._settle(State.failed, withHint(new RuntimeError(message), hint));
  task._waiter = failed;
  task._schedule();
}

function finish(task: Task<unknown>, raised: boolean, value: unknown, runtime: Runtime): void {
  const { instrument } = runtime;
  const cancellation = task._cancellation;
  let outcome: Outcome = Outcome.returned;
  task._loop._unregister();
  if (raised) {
    outcome = value instanceof CancelledError ? Outcome.cancelled : Outcome.raised;
  } else if (cancellation?.due === true) {
    // Cancelled in its last step, when it no longer awaited anything.
    outcome = Outcome.cancelled;
  } else if (cancellation !== null && cancellation.thrown !== null) {
    warnSwallowed(task);
  }
  if (instrument !== null) {
    const message = outcome === Outcome.raised ? repr(value) : '';
    instrument.taskEnded(runtime.now, task._id, outcome, message);
  }
  if (outcome === Outcome.returned) {
    task._settle(State.finished, value);
  } else if (outcome === Outcome.raised) {
    task._fail(value);
  } else if (raised) {
    task._settle(State.cancelled, value);
  } else {
    task._settle(State.cancelled, cancellation?.message);
  }
}

function entered(runtime: Runtime, task: Task<unknown>, coroutine: Coroutine, at: number): void {
  if (coroutine._id === 0) coroutine._id = runtime.nextCoroutine();
  const site = runtime.ownSite(at);
  runtime.instrument?.coroutineEntered(runtime.now, task._id, coroutine._id, coroutine.name, site);
}

function isAwaitable(value: unknown): boolean {
  return typeof value === 'object' && (value instanceof Coroutine || value instanceof Future);
}

/** The innermost await in the learner's own code, 0 if there is none. */
export function ownPlace(innermost: Coroutine | null): number {
  for (let at = innermost; at !== null; at = at._caller) {
    if (at._at > 0) return at._at;
  }
  return 0;
}
