/**
 * The contract between the code the compiler emits and the kernel.
 *
 * A compiled cell is one classic script whose completion is a `Cell`: a function of one
 * `Guest`, conventionally called `$`. The compiler rewrites (see runtime/compiler/README.md):
 *
 *   async function f(a) { body }        function f(a) { return $.co(f$g(a), 7); }
 *                                       function* f$g(a) { body' }
 *                                       and once, where it is made, $.async(f)
 *   await x                             yield $.at(x, 12)
 *   return g();  (in an async body)     return $.at(g(), 13), see below
 *   async function* g() { body }        … $.agen(g$g(), 9)
 *   yield v  (in an async generator)    yield $.give(v, 10); `await` in it stays yield $.at(…)
 *   for await (const v of it) body      a loop over i = $.iter(it, 11) that awaits i.next()
 *   await using r = e; rest             r = e; yield $.at($.enter(r, 14), 14); try { rest } …
 *                                       yield $.at($.leave(r, 14, failed, error), 14)
 *   using r = e; rest                   the same with $.open and $.close, which are not awaited
 *   f();  (a statement)                 $.drop(f(), 16)
 *   throw e                             throw $.thrown(e, 17)
 *   new RangeError(…)  elsewhere        $.thrown(new RangeError(…), 18), any name ending in Error
 *   catch (e) { … }  that does not throw   … finally { if ($k) $.caught(e, 21); }
 *   console.log(a, b)                   console.log(a, $.log(b, 19))
 *   createTask(f())   of a module       createTask($.call(f(), 22))
 *   while (…) { body }                  while (…) { $.n++ < $.max || $.tick(20); body }
 *   import { run } from 'asyncio'       const { run } = $.module('asyncio')
 *
 * Site numbers index the compiler's site table and count from 1. Every function that takes
 * `(value, site)` runs after `value` was evaluated, so nothing comes between it and its use.
 *
 * What a generator body means to the kernel:
 *  - a yielded value is awaited, unless `give` made it;
 *  - a returned awaitable is awaited in the coroutine's stead, as JavaScript flattens
 *    promises: types call the result of `return g()` unwrapped, so it must be. The same goes
 *    for an awaitable that is given;
 *  - errors from default parameters are thrown at the call, as Python's argument errors are.
 *
 * Library modules written in the learners' dialect use `LibraryGuest` only and note no sites:
 * `await x` is a bare `yield x`, the site of the coroutine stays 0, and its name is passed to
 * `co`. Nothing in `LibraryGuest` may depend on a particular runtime.
 */
import type { AsyncGeneratorObject } from './async-generator.ts';
import type { Coroutine } from './coroutine.ts';

type Body = Generator<unknown, unknown, unknown>;

export interface LibraryGuest {
  /** A coroutine over a generator that has not started; learner code leaves `name` to the site. */
  co(body: Body, site: number, name?: string): Coroutine;
  /** Marks an async function, by which `iscoroutinefunction` knows it; returns it. */
  async<F extends (...args: never[]) => unknown>(made: F): F;
  agen(body: Body, site: number, name?: string): AsyncGeneratorObject;
  /** Marks a value an async generator yields to its consumer. */
  give(value: unknown, site: number): unknown;
  /** The async iterator of `iterable`, or a TypeError that names the site. */
  iter(iterable: unknown, site: number): { next(sent?: unknown): unknown };
  /**
   * Enters a resource of `await using` (`__aenter__`) or throws the TypeError that says what it
   * lacks; always yielded. Null and undefined are let through. The variable is bound to the
   * resource itself, whatever entering gives.
   */
  enter(resource: unknown, site: number): unknown;
  /**
   * Leaves it (`__aexit__`); always yielded. `true` suppresses `error`, anything else rethrows
   * it (when `failed`), a throw replaces it.
   */
  leave(resource: unknown, site: number, failed: boolean, error: unknown): unknown;
  /** The same for a plain `using`, at once: `__enter__` … */
  open(resource: unknown, site: number): void;
  /** … and `__exit__`; only `true` suppresses `error`. */
  close(resource: unknown, site: number, failed: boolean, error: unknown): unknown;
}

export interface Guest extends LibraryGuest {
  /** Rounds and calls since the last charge; the guard counts it up and calls `tick` at `max`. */
  n: number;
  /** A small integer (below 2 ** 30). */
  max: number;
  /** Notes where the running coroutine awaits; returns `awaited` unchanged. */
  at<T>(awaited: T, site: number): T;
  /** What a statement dropped: a coroutine that is never awaited, a task nobody keeps. */
  drop(value: unknown, site: number): void;
  /** Notes where an error was made or thrown (the first note wins); returns it unchanged. */
  thrown<T>(error: T, site: number): T;
  /** The catch clause at `site` ends with `error`; if that was the task's cancellation, it is lost. */
  caught(error: unknown, site: number): void;
  /** Notes the line of the `console` call about to happen; returns its last argument unchanged. */
  log<T>(argument: T, site: number): T;
  /** Notes the line of the library call about to happen; returns its last argument unchanged. */
  call<T>(argument: T, site: number): T;
  /** Called when the guard runs out; throws the limit error or charges virtual CPU time. */
  tick(site: number): void;
  /** A learner module by name, e.g. `asyncio`. */
  module(name: string): Record<string, unknown>;
}

/** What a compiled cell is: called once per run, with the run's guest. */
export type Cell = ($: Guest) => CellBody;

export interface CellBody {
  /** The cell's own body where it awaits at top level (to be run as `run(main)`), else null. */
  readonly main: Coroutine | null;
  /** The entry's exports, live; complete once `main` has returned. */
  readonly exports: Readonly<Record<string, unknown>>;
}
