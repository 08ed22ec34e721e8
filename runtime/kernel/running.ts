/**
 * Which runtime is at work: the only mutable state that lives in a module.
 *
 * Python keeps "the running loop of this thread" for the same reason: `sleep(1)` and
 * `currentTask()` are called without naming a loop. Everything else is reached from here.
 */
import { RuntimeError } from './errors.ts';
import type { BaseEventLoop } from './event-loop.ts';
import type { Runtime } from './runtime.ts';

let active: Runtime | null = null;

/** Makes `runtime` the one at work and returns the one before, to be restored by the caller. */
export function activate(runtime: Runtime | null): Runtime | null {
  const before = active;
  active = runtime;
  return before;
}

/** The runtime at work. */
export function activeRuntime(): Runtime {
  if (active === null) throw new RuntimeError('no runtime is active');
  return active;
}

/**
 * The event loop that is running.
 *
 * @throws RuntimeError outside of a running loop.
 */
export function getRunningLoop(): BaseEventLoop {
  const loop = activeRuntime().loop;
  if (loop === null) throw new RuntimeError('no running event loop');
  return loop;
}

/** The running loop, else the one that was set for use outside of a run. */
export function getEventLoop(): BaseEventLoop {
  const runtime = activeRuntime();
  const loop = runtime.loop ?? runtime.eventLoop;
  if (loop === null) {
    throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
  }
  return loop;
}
