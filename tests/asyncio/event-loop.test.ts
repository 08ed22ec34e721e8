import { expect, test } from 'vitest';
import {
  Context,
  ContextVar,
  createTask,
  getRunningLoop,
  newEventLoop,
  sleep,
} from '#asyncio/index.ts';
import { program, scene } from './program.ts';

test('timers fire in the order of their deadlines, equal ones as they were set', () => {
  const { lines } = program(async (say) => {
    const loop = getRunningLoop();
    loop.callLater(2, () => say('two'));
    loop.callLater(1, () => say('one'));
    loop.callLater(1, () => say('one again'));
    loop.callAt(0.5, () => say('half'));
    loop.callSoon(() => say('soon'));
    const off = loop.callLater(1.5, () => say('never'));
    off.cancel();
    await sleep(3);
    say(`${off.cancelled()} ${off.when()}`);
  });
  expect(lines).toEqual(['0 soon', '0.5 half', '1 one', '1 one again', '2 two', '3 true 1.5']);
});

test('a moment before the clock began is due at once', () => {
  const { lines } = program(async (say) => {
    const loop = getRunningLoop();
    loop.callAt(-1, () => say('a second before'));
    loop.callAt(-2, () => say('two before'));
    await sleep(1);
    say('over');
  });
  expect(lines).toEqual(['0 two before', '0 a second before', '1 over']);
});

test('arguments reach the callback, and a context may be named last', () => {
  const { lines } = program(async (say) => {
    const variable = new ContextVar('v', { default: 'outside' });
    const context = new Context();
    context.run(() => variable.set('inside'));
    const loop = getRunningLoop();
    loop.callSoon((a: number, b: string) => say(`${a}${b} ${variable.get()}`), 1, 'x');
    loop.callSoon((a: number) => say(`${a} ${variable.get()}`), 2, { context });
    await sleep(0);
  });
  expect(lines).toEqual(['0 1x outside', '0 2 inside']);
});

test('stop ends runForever after the turn, and the loop can go on later', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    loop.callSoon(() => {
      loop.stop();
      say('stopping');
    });
    loop.callSoon(() => say('same turn'));
    loop.callLater(1, () => {
      say('later');
      loop.stop();
    });
    loop.runForever();
    say(loop.isRunning());
    loop.runForever();
    loop.close();
    try {
      loop.callSoon(() => {});
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '0 stopping',
    '0 same turn',
    '0 false',
    '1 later',
    '1 RuntimeError: Event loop is closed',
  ]);
});

test('the loop stops one turn after main is done', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    const main = async () => {
      loop.callSoon(() => {
        say('turn of the stop');
        loop.callSoon(() => say('one later'));
      });
    };
    loop.runUntilComplete(main());
    loop.close();
  });
  expect(lines).toEqual(['0 turn of the stop']);
});

test('runUntilComplete says when the loop was stopped too early', () => {
  const { lines } = scene((say) => {
    const loop = newEventLoop();
    loop.callLater(1, () => loop.stop());
    try {
      loop.runUntilComplete(sleep(5));
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual(['1 RuntimeError: Event loop stopped before Future completed.']);
});

test('an exception handler is told everything, and its own errors are reported', () => {
  const { lines, errors } = program(async (say) => {
    const loop = getRunningLoop();
    loop.setExceptionHandler((_loop, context) => {
      say(Object.keys(context).join());
      throw new Error('in the handler');
    });
    loop.callSoon(function breaks() {
      throw new Error('broken');
    });
    await sleep(0);
  });
  expect(lines).toEqual(['0 message,exception,handle']);
  expect(errors).toEqual(['Unhandled error in exception handler\nError: in the handler']);
});

test('debug mode names callbacks that keep the loop busy', () => {
  const { warnings } = scene((_say, runtime) => {
    const loop = newEventLoop();
    loop.setDebug(true);
    loop.callSoon(function busy() {
      runtime.block(0.25e9, 0);
    });
    loop.callSoon(function quick() {
      runtime.block(0.05e9, 0);
    });
    loop.runUntilComplete(sleep(0));
  });
  expect(warnings.map(({ message }) => message)).toEqual([
    'Executing <Handle busy()> took 0.250 seconds; await sleep() instead of blocking, or hand the work to toThread()',
  ]);
});

test('debug mode refuses a callback that would only make a coroutine', () => {
  const { lines } = program(async (say) => {
    const loop = getRunningLoop();
    loop.setDebug(true);
    const weigh = async () => {};
    for (const attempt of [() => loop.callSoon(weigh), () => loop.callLater(1, weigh)]) {
      try {
        attempt();
      } catch (error) {
        say(error);
      }
    }
  });
  expect(lines).toEqual([
    '0 TypeError: coroutines cannot be used with call_soon()',
    '0 TypeError: coroutines cannot be used with call_at()',
  ]);
});

test('an infinite sleep never ends, which is a deadlock once nothing else is left', () => {
  const { lines } = program(async () => {
    await sleep(Number.POSITIVE_INFINITY);
  });
  expect(lines[0]).toMatch(/^0 DeadlockError/);
});

test('a task keeps the context of its creation apart', () => {
  const { lines } = program(async (say) => {
    const variable = new ContextVar('v', { default: 'none' });
    variable.set('main');
    const child = createTask(
      (async () => {
        say(variable.get());
        variable.set('child');
        await sleep(1);
        say(variable.get());
      })(),
    );
    variable.set('main again');
    await child;
    say(variable.get());
  });
  expect(lines).toEqual(['0 main', '1 child', '1 main again']);
});

test('a token takes the value back, once and in its own context', () => {
  const { lines } = program(async (say) => {
    const variable = new ContextVar<string>('v');
    const token = variable.set('a');
    {
      using _ = variable.set('b');
      say(variable.get());
    }
    say(variable.get());
    variable.reset(token);
    say(variable.get('fallback'));
    for (const wrong of [() => variable.reset(token), () => variable.get()]) {
      try {
        wrong();
      } catch (error) {
        say(error);
      }
    }
  });
  expect(lines).toEqual([
    '0 b',
    '0 a',
    '0 fallback',
    "0 RuntimeError: <Token used var=<ContextVar name='v'>> has already been used once",
    "0 LookupError: <ContextVar name='v'>",
  ]);
});
