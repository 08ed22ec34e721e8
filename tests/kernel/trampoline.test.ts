import { expect, test } from 'vitest';
import { createRuntime } from '#asyncio/create-runtime.ts';
import { BARE_YIELD } from '#kernel/awaitable.ts';
import type { Coroutine } from '#kernel/coroutine.ts';
import type { Cell, Guest } from '#kernel/guest.ts';

type Body = Generator<unknown, unknown, unknown>;

/** A cell whose main is the given generator function. */
function cell(main: ($: Guest) => Body): Cell {
  return ($) => ({ main: $.co(main($), 1), exports: {} });
}

test('coroutines await each other a hundred thousand deep', () => {
  const results: unknown[] = [];
  function* deep($: Guest, left: number): Body {
    if (left === 0) {
      yield BARE_YIELD;
      return 0;
    }
    const below = yield $.co(deep($, left - 1), 2);
    return (below as number) + 1;
  }
  const outcome = createRuntime().runEntry(
    cell(function* ($) {
      results.push(yield $.co(deep($, 100_000), 2));
      return null;
    }),
  );
  expect(outcome.error).toBeNull();
  expect(results).toEqual([100_000]);
});

test('coroutines deeper than the limit raise RecursionError where they await', () => {
  function* endless($: Guest): Body {
    return yield $.co(endless($), 2);
  }
  const outcome = createRuntime({ limits: { depth: 1_000 } }).runEntry(cell(endless));
  expect(outcome.status).toBe('error');
  expect(outcome.error?.type).toBe('RecursionError');
  expect(outcome.error?.message).toMatch(/^maximum recursion depth exceeded/);
});

test('a returned awaitable is awaited in the stead of the coroutine that returned it', () => {
  const results: unknown[] = [];
  function* inner(): Body {
    yield BARE_YIELD;
    return 'inner';
  }
  const outcome = createRuntime().runEntry(
    cell(function* ($) {
      const outer = (function* (): Body {
        yield BARE_YIELD;
        return $.co(inner(), 2);
      })();
      results.push(yield $.co(outer, 3));
      return null;
    }),
  );
  expect(outcome.status).toBe('finished');
  expect(results).toEqual(['inner']);
});

test('an error that leaves the cell names the line where it was thrown', () => {
  const sites = ['main', '', 'failing'].map((name) => ({ name, file: '', line: 0, column: 0 }));
  const outcome = createRuntime({ sites }).runEntry(
    cell(function* ($) {
      const failing = (function* (): Body {
        yield $.at(BARE_YIELD, 4);
        throw $.thrown(new RangeError('broken'), 5);
      })();
      yield $.at($.co(failing, 3), 6);
      return null;
    }),
  );
  expect(outcome.error).toMatchObject({ type: 'RangeError', message: 'broken', site: 5 });
  expect(outcome.error?.frames).toEqual([
    { function: 3, at: 4, name: 'failing' },
    { function: 1, at: 6, name: 'main' },
  ]);
});

test('a thrown value that is no error is said to be one', () => {
  const outcome = createRuntime().runEntry(() => {
    throw 'just text';
  });
  expect(outcome.error?.message).toBe('string was thrown, not an Error: just text');
});

test('a guard that runs out ends the run at its line', () => {
  const outcome = createRuntime({ limits: { rounds: 1_000 } }).runEntry(($) => {
    for (;;) {
      try {
        for (;;) $.n++ < $.max || $.tick(9);
      } catch {
        // Nothing catches up with a halted run.
        if ($.max === 0) $.tick(9);
      }
    }
  });
  expect(outcome.status).toBe('limit');
  expect(outcome.error?.site).toBe(9);
});

test('rounds can cost virtual time', () => {
  const runtime = createRuntime({ roundCost: 1_000 });
  const outcome = runtime.runEntry(
    cell(function* ($) {
      for (let i = 0; i < 5_000; i += 1) $.n++ < $.max || $.tick(1);
      yield BARE_YIELD;
      return null;
    }),
  );
  expect(outcome.status).toBe('finished');
  expect(outcome.end).toBeGreaterThanOrEqual(4_900_000);
  expect(outcome.end).toBeLessThanOrEqual(5_100_000);
});

test('closing a coroutine runs its finally blocks', () => {
  const said: string[] = [];
  createRuntime().runEntry(
    cell(function* ($) {
      const never: Coroutine = $.co(
        (function* (): Body {
          said.push('never');
          yield BARE_YIELD;
          return null;
        })(),
        2,
      );
      never.close();
      try {
        yield never;
      } catch (error) {
        said.push(String(error));
      }
      return null;
    }),
  );
  expect(said).toEqual(['RuntimeError: cannot reuse already awaited coroutine']);
});
