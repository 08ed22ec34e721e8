import { expect, test } from 'vitest';
import {
  ContextVar,
  getRunningLoop,
  runCoroutineThreadsafe,
  sleep,
  toThread,
} from '#asyncio/index.ts';
import { program } from './program.ts';

test('toThread gives the result or the error, and takes the context along', () => {
  const { lines } = program(async (say) => {
    const variable = new ContextVar('v', { default: 'none' });
    variable.set('carried');
    say(await toThread((a: number, b: number) => `${a + b} ${variable.get()}`, 1, 2));
    try {
      await toThread(() => {
        throw new Error('inside');
      });
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual(['0 3 carried', '0 Error: inside']);
});

test('runCoroutineThreadsafe hands result and cancellation over', () => {
  const { lines } = program(async (say) => {
    const loop = getRunningLoop();
    say(await runCoroutineThreadsafe(sleep(2, 'result'), loop));
    const late = runCoroutineThreadsafe(sleep(9), loop);
    await sleep(1);
    late.cancel();
    await sleep(1);
    say(late.cancelled());
  });
  expect(lines).toEqual(['2 result', '4 true']);
});
