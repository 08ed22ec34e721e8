import { iscoroutine, iscoroutinefunction, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { serve } from './counter.ts';

interface Order {
  readonly kind: 'coroutine' | 'coroutine function' | 'ordinary function' | 'thing';
  /** What a run returns, or the thing itself. */
  readonly what: string;
  /** What a run takes. */
  readonly seconds: number;
}

function order({ kind, what, seconds }: Order): unknown {
  async function bake() {
    await sleep(seconds);
    return what;
  }
  switch (kind) {
    case 'coroutine':
      return bake();
    case 'coroutine function':
      return bake;
    case 'ordinary function':
      return function recipe() {
        return `${what}, followed instead of sold`;
      };
    case 'thing':
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
      served = inWords(await serve(order(wanted)));
    } catch (error) {
      served = `${error}`;
    }
    console.log(`${wanted.kind}: ${served}`);
    report(`what is served for a ${wanted.kind}`, served);
  }
}

run(main());
