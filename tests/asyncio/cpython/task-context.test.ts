import { expect, test } from 'vitest';
import {
  Context,
  ContextVar,
  copyContext,
  createTask,
  gather,
  getRunningLoop,
  run,
  sleep,
  TaskGroup,
} from '#asyncio/index.ts';
import { program, type Say, scene } from '../program.ts';

test('a task sees the variables of the moment it was made, and keeps its own to itself', () => {
  const { lines } = program(async (say) => {
    const variable = new ContextVar('v', { default: 'nope' });
    const sub = async () => {
      await sleep(0.01);
      say(`sub ${variable.get()}`);
      variable.set('something else');
    };
    const task = createTask(sub());
    variable.set('yes');
    await task;
    say(`main ${variable.get()}`);
  });
  expect(lines).toEqual(['0.01 sub nope', '0.01 main yes']);
});

test('a done callback runs in a copy of the context in which it was added', () => {
  const { lines } = scene((say) => {
    const variable = new ContextVar('v', { default: 'nope' });
    const main = async () => {
      for (const round of ['a', 'b']) {
        const future = getRunningLoop().createFuture<void>();
        variable.set(`added in ${round}`);
        future.addDoneCallback(() => {
          say(variable.get());
          variable.set('something else');
        });
        variable.set(`waits in ${round}`);
        getRunningLoop().callSoon(() => future.setResult());
        await future;
        say(variable.get());
        await sleep(1);
        say(variable.get());
      }
    };
    run(main());
    say(variable.get());
  });
  expect(lines).toEqual([
    '0 added in a',
    '0 waits in a',
    '1 waits in a',
    '1 added in b',
    '1 waits in b',
    '2 waits in b',
    '2 nope',
  ]);
});

test('a hundred tasks change one variable side by side', () => {
  const { lines } = program(async (say) => {
    const variable = new ContextVar('v', { default: -1 });
    const sub = async (number: number) => {
      for (let step = 0; step < 10; step += 1) {
        variable.set(number + step);
        await sleep(((number * 7 + step * 3) % 5) / 100);
        if (variable.get() !== number + step) say(`task ${number} sees ${variable.get()}`);
      }
    };
    await gather(...Array.from({ length: 100 }, (_, number) => sub(number)));
    say(variable.get());
  });
  expect(lines.map((line) => line.split(' ')[1])).toEqual(['-1']);
});

/** The three ways of making a task, each with a context of one's own. */
const makers: readonly [
  way: string,
  make: (coroutine: Promise<void>, context: Context) => PromiseLike<void>,
][] = [
  ['createTask', (coroutine, context) => createTask(coroutine, { context })],
  ['loop.createTask', (coroutine, context) => getRunningLoop().createTask(coroutine, { context })],
  [
    'group.createTask',
    async (coroutine, context) => {
      await using group = new TaskGroup();
      group.createTask(coroutine, { context });
    },
  ],
];

test.each(makers)('%s runs the task in the context it is given', (_way, make) => {
  const { lines } = program(async (say) => {
    const variable = new ContextVar<number>('v');
    const set = async (value: number) => {
      await sleep(0);
      variable.set(value);
    };
    const context = copyContext();
    const values = [context.get(variable)];
    for (const value of [1, 2]) {
      await make(set(value), context);
      values.push(context.get(variable));
    }
    say(values.map(String).join());
    say(variable.get(0));
  });
  expect(lines).toEqual(['0 undefined,1,2', '0 0']);
});

test('getContext tells the context of a task', () => {
  const { lines } = program(async (say) => {
    const context = new Context();
    const task = createTask(sleep(1), { context });
    await task;
    say(task.getContext() === context);
  });
  expect(lines).toEqual(['1 true']);
});

test('what a variable holds while a task waits is its own again afterwards', () => {
  const { lines } = program(async (say) => {
    // A precision that each computation sets for itself, as decimal arithmetic does.
    const precision = new ContextVar('precision', { default: 28 });
    const fraction = async (delay: number, digits: number, say: Say) => {
      using _ = precision.set(digits);
      const before = (1 / 3).toFixed(precision.get());
      await sleep(delay);
      say(`${before} ${(1 / 9).toFixed(precision.get())}`);
    };
    await gather(fraction(0.1, 3, say), fraction(0.2, 6, say));
    say(precision.get());
  });
  expect(lines).toEqual(['0.1 0.333 0.111', '0.2 0.333333 0.111111', '0.2 28']);
});
