import { expect, test } from 'vitest';
import {
  type Callback,
  createTask,
  EventLoop,
  getRunningLoop,
  run,
  sleep,
  type TimerHandle,
} from '#asyncio/index.ts';
import { program, scene } from '../program.ts';

test('sleep gives its result after the time it says', () => {
  const { lines } = program(async (say) => {
    const halves = async () => {
      await sleep(0.05);
      return await sleep(0.05, 'yeah');
    };
    say(await createTask(halves()));
  });
  expect(lines).toEqual(['0.1 yeah']);
});

test('sleep(0) lets what is ready run once and gives its result', () => {
  const { lines } = program(async (say) => {
    let count = 0;
    getRunningLoop().callSoon(() => {
      count += 1;
    });
    say(count);
    const result = await sleep(0, 10);
    say(`${count} ${result}`);
  });
  expect(lines).toEqual(['0 0', '0 1 10']);
});

test('sleep refuses a delay that is no number', () => {
  const { lines } = program(async (say) => {
    try {
      await sleep(Number.NaN);
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual(['0 ValueError: Invalid delay: NaN (not a number)']);
});

test('a cancelled sleep takes its timer back', () => {
  const { lines } = scene((say) => {
    const timers: TimerHandle[] = [];
    class Watching extends EventLoop {
      override callLater(delay: number, callback: Callback, ...args: unknown[]) {
        const timer = super.callLater(delay, callback, ...args);
        timers.push(timer);
        return timer;
      }
    }
    const main = async () => {
      const sleeper = createTask(sleep(5000));
      getRunningLoop().callLater(0.1, () => sleeper.cancel());
      try {
        await sleeper;
      } catch (error) {
        say(error);
      }
    };
    run(main(), { loopFactory: () => new Watching() });
    say(timers.map((timer) => `${timer.when()} ${timer.cancelled()}`).join());
  });
  expect(lines).toEqual(['0.1 CancelledError', '0.1 0.1 false,5000 true']);
});
