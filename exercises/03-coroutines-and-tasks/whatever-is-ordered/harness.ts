import { iscoroutine, iscoroutinefunction, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { serve } from './counter.ts';

interface Order {
  readonly kind: 'a coroutine' | 'a coroutine function' | 'an ordinary function' | 'a thing';
  /** What a run returns, or the thing itself. */
  readonly what: string;
  /** What a run takes. */
  readonly seconds: number;
}

function orderOf({ kind, what, seconds }: Order): unknown {
  async function bake() {
    await sleep(seconds);
    return what;
  }
  switch (kind) {
    case 'a coroutine':
      return bake();
    case 'a coroutine function':
      return bake;
    case 'an ordinary function':
      return function recipe() {
        return `${what}, followed instead of sold`;
      };
    case 'a thing':
      return what;
  }
}

function inWords(served: unknown): string {
  if (iscoroutine(served)) return 'a coroutine';
  if (iscoroutinefunction(served)) return 'a coroutine function';
  if (typeof served === 'function') return 'an ordinary function';
  return `${served}`;
}

async function main() {
  for (const wanted of params as readonly Order[]) {
    let served: string;
    try {
      served = inWords(await serve(orderOf(wanted)));
    } catch (error) {
      served = `${error}`;
    }
    console.log(`${wanted.kind}: ${served}`);
    report(`what is served for ${wanted.kind}`, served);
  }
}

run(main());
