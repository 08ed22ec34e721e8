import { describe, expect, test } from 'vitest';
import {
  createTask,
  ensureFuture,
  gather,
  Runner,
  shield,
  sleep,
  Task,
  waitFor,
} from '#asyncio/index.ts';
import { program, scene } from '../program.ts';

/** Waits for another awaitable, as an object of a program's own does. */
class Aw<T> {
  readonly #inner: PromiseLike<T>;

  constructor(inner: PromiseLike<T>) {
    this.#inner = inner;
  }

  *__await__(): Generator<unknown, T, T> {
    return yield this.#inner;
  }
}

const awaitable = <T>(inner: PromiseLike<T>) => new Aw(inner) as unknown as PromiseLike<T>;

describe('an object with __await__', () => {
  test('becomes a task, over a coroutine or over a task', () => {
    const { lines } = program(async (say) => {
      const one = ensureFuture(awaitable(sleep(1, 'coroutine')));
      const other = ensureFuture(awaitable(createTask(sleep(2, 'task'))));
      say(`${one instanceof Task} ${other instanceof Task} ${other.done()}`);
      say(await one);
      say(await other);
    });
    expect(lines).toEqual(['0 true true false', '1 coroutine', '2 task']);
  });

  test('is run by a runner', () => {
    const { lines } = scene((say) => {
      using runner = new Runner();
      say(runner.run(awaitable(sleep(1, 'done'))));
    });
    expect(lines).toEqual(['1 done']);
  });

  test('is gathered, shielded and limited as a coroutine is', () => {
    const { lines } = program(async (say) => {
      say(await gather(awaitable(sleep(1, 'a')), awaitable(sleep(2, 'b'))));
      say(await shield(awaitable(sleep(1, 'c'))));
      say(await waitFor(awaitable(sleep(1, 'd')), 2));
    });
    expect(lines).toEqual(['2 a,b', '3 c', '4 d']);
  });
});
