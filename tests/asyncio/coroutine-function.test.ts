import { expect, test } from 'vitest';
import {
  gather,
  iscoroutine,
  iscoroutinefunction,
  Queue,
  shield,
  sleep,
  waitFor,
} from '#asyncio/index.ts';
import { scene } from './program.ts';

class Kettle {
  async boil(): Promise<void> {}
  fill(): void {}
}

test('async functions of every shape are told from plain ones', () => {
  const { boil, fill } = new Kettle();
  async function declared(_a = 1, { b } = { b: 2 }): Promise<number> {
    return b;
  }
  const arrow = async (_x: number) => {};
  for (const one of [declared, arrow, boil, sleep, waitFor, Queue.prototype.get])
    expect(iscoroutinefunction(one)).toBe(true);
  const maker = () => () => arrow(1);
  function outer() {
    return () => arrow(1);
  }
  function holder() {
    const inner = async () => {};
    return inner;
  }
  // Looks like a compiled one to the hasty eye.
  const shop = { co: (sold: unknown, _at?: number) => sold };
  const sells = (x: number) => shop.co(x, 7);
  function sold(x: number) {
    return shop.co(x);
  }
  const plain: unknown[] = [
    fill,
    maker,
    outer,
    holder,
    sells,
    sold,
    gather,
    shield,
    async function* () {},
    5,
    null,
  ];
  for (const one of plain) expect(iscoroutinefunction(one)).toBe(false);
});

test('a call of one is a coroutine', () => {
  scene(() => {
    const nap = sleep(1);
    expect(iscoroutine(nap)).toBe(true);
    expect(iscoroutine(sleep)).toBe(false);
    (nap as unknown as { close(): void }).close();
  });
});
