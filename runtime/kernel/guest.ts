/**
 * The contract between the code the compiler emits and the kernel.
 *
 * A compiled cell is one classic script whose completion is a function of one `Guest`,
 * conventionally called `$`. The compiler rewrites (see runtime/compiler/README.md):
 *
 *   async function f(a) { body }        function f(a) { return $.co(f$g.call(this, a), 7); }
 *                                       function* f$g(a) { body' }
 *   await x                             yield $.at(x, 12)
 *   async function* g() { body }        … $.agen(g$g.call(this), 9), `yield v` inside becomes
 *                                       yield $.give(await'ed v, site)
 *   for await (const v of it) …         loop over $.iter(it, site), each round awaits it
 *   await using r = e; rest             the full meaning of `async with`, through
 *                                       $.enter(e, site) and $.leave(resource, error, site)
 *   f();  (a statement)                 $.drop(f(), 15)
 *   while (…) { body }                  while (…) { $.n++ < $.max || $.tick(18); body }
 *   import { run } from 'asyncio'       const { run } = $.module('asyncio')
 *
 * Site numbers index the compiler's site table and count from 1.
 */
import type { AsyncGeneratorObject } from './async-generator.ts';
import type { Coroutine } from './coroutine.ts';

export interface Guest {
  /** Rounds and calls since the last charge; the guard counts it up and calls `tick` at `max`. */
  n: number;
  max: number;
  /** A coroutine over a generator that has not started. */
  co(generator: Generator<unknown, unknown, unknown>, site: number): Coroutine;
  agen(generator: Generator<unknown, unknown, unknown>, site: number): AsyncGeneratorObject;
  /** Notes where the running coroutine awaits; returns `awaited` unchanged. */
  at(awaited: unknown, site: number): unknown;
  /** Marks a value an async generator yields to its consumer. */
  give(value: unknown, site: number): unknown;
  /** The async iterator of `iterable`, or a TypeError that names the site. */
  iter(iterable: unknown, site: number): { next(): unknown; return?(): unknown };
  /** What a statement dropped; a coroutine dropped here was never awaited. */
  drop(value: unknown, site: number): void;
  /** Called when the guard runs out; throws the limit error or charges virtual CPU time. */
  tick(site: number): void;
  /** A learner module by name, e.g. `asyncio`. */
  module(name: string): Record<string, unknown>;
}
