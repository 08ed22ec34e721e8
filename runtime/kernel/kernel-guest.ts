/** The object that compiled code calls `$`; guest.ts says what each method means. */
import { AsyncGeneratorObject, Given } from './async-generator.ts';
import { asyncIterator } from './async-iterator.ts';
import { enterAsync, enterNow, leaveAsync, leaveNow } from './context-manager.ts';
import { Coroutine, CoroutineState, type Steps } from './coroutine.ts';
import { markCoroutineFunction } from './coroutine-function.ts';
import { RuntimeError } from './errors.ts';
import { Future } from './future.ts';
import type { Guest, LibraryGuest } from './guest.ts';
import { noteOrigin } from './logical-stack.ts';
import { readyFuture } from './ready-future.ts';
import { quote } from './repr.ts';
import type { Runtime } from './runtime.ts';
import { Task } from './task.ts';
import { warnSwallowed } from './task-warnings.ts';

type Body = Parameters<Guest['co']>[0];

/** `$` of the library modules: the same for every runtime, it asks which one is at work. */
export const libraryGuest: LibraryGuest = {
  co: (body, site, name) => new Coroutine(body as Steps, name ?? site),
  async: markCoroutineFunction,
  agen: (body, site, name) => new AsyncGeneratorObject(body as Steps, name ?? site),
  give: (value) => new Given(value),
  iter: (iterable) => asyncIterator(iterable),
  enter: (resource) => awaitable(enterAsync(resource)),
  leave: (resource, _site, failed, error) => awaitable(leaveAsync(resource, failed, error)),
  open: (resource) => enterNow(resource),
  close: (resource, _site, failed, error) => leaveNow(resource, failed, error),
};

/** `$` of a compiled cell in one run. */
export class KernelGuest implements Guest {
  n = 0;
  max: number;
  readonly #runtime: Runtime;

  constructor(runtime: Runtime, max: number) {
    this.#runtime = runtime;
    this.max = max;
  }

  co(body: Body, site: number): Coroutine {
    return new Coroutine(body as Steps, site);
  }

  async<F extends (...args: never[]) => unknown>(made: F): F {
    return markCoroutineFunction(made);
  }

  agen(body: Body, site: number): AsyncGeneratorObject {
    return new AsyncGeneratorObject(body as Steps, site);
  }

  at<T>(awaited: T, site: number): T {
    this.#runtime.site = site;
    return awaited;
  }

  give(value: unknown, site: number): Given {
    this.#runtime.site = site;
    return new Given(value);
  }

  iter(iterable: unknown, site: number): ReturnType<Guest['iter']> {
    this.#runtime.site = site;
    return asyncIterator(iterable);
  }

  enter(resource: unknown, site: number): unknown {
    this.#runtime.site = site;
    return awaitable(enterAsync(resource));
  }

  leave(resource: unknown, site: number, failed: boolean, error: unknown): unknown {
    this.#runtime.site = site;
    return awaitable(leaveAsync(resource, failed, error));
  }

  open(resource: unknown, _site: number): void {
    enterNow(resource);
  }

  close(resource: unknown, _site: number, failed: boolean, error: unknown): unknown {
    return leaveNow(resource, failed, error);
  }

  drop(value: unknown, site: number): void {
    if (value instanceof Coroutine) {
      if (value._state === CoroutineState.created) value._at = site;
    } else if (value instanceof Task) {
      this.#runtime.droppedTasks.set(value, site);
    }
  }

  thrown<T>(error: T, site: number): T {
    noteOrigin(error, site);
    return error;
  }

  caught(error: unknown, site: number): void {
    const { task } = this.#runtime;
    if (task !== null && task._cancellation?.thrown === error) warnSwallowed(task, site);
  }

  log<T>(argument: T, site: number): T {
    this.#runtime.logSite = site;
    return argument;
  }

  call<T>(argument: T, site: number): T {
    this.#runtime.callSite = site;
    return argument;
  }

  tick(site: number): void {
    this.#runtime.countRounds(site);
  }

  module(name: string): Record<string, unknown> {
    const module = this.#runtime.modules[name];
    if (module === undefined) {
      const known = Object.keys(this.#runtime.modules).map(quote).join(', ');
      throw new RuntimeError(`there is no module ${quote(name)} here; there are ${known}`);
    }
    return module;
  }
}

/** `value` if it can be awaited, else a finished future with it: awaiting that costs no turn. */
function awaitable(value: unknown): unknown {
  if (value instanceof Coroutine || value instanceof Future) return value;
  return readyFuture(value);
}
