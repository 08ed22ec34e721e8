import { expect, test } from 'vitest';
import {
  createTask,
  gather,
  getRunningLoop,
  shield,
  sleep,
  TaskGroup,
  wait,
  waitFor,
} from '#asyncio/index.ts';
import { countTurns, program } from './program.ts';

async function nothing(): Promise<void> {}

/** Turns of the loop until the awaiter goes on, as CPython 3.12 to 3.14 take them. */
const turns: readonly [what: string, awaited: () => PromiseLike<unknown>, expected: number][] = [
  ['a coroutine', () => nothing(), 0],
  ['sleep(0)', () => sleep(0), 1],
  ['a task', () => createTask(nothing()), 2],
  ['waitFor(coroutine, 9)', () => waitFor(nothing(), 9), 0],
  ['waitFor(task, 9)', () => waitFor(createTask(nothing()), 9), 2],
  ['gather', () => gather(nothing(), nothing()), 3],
  ['shield', () => shield(nothing()), 3],
  ['wait', () => wait([createTask(nothing())]), 3],
  ['waitFor(coroutine, 0)', () => outcome(waitFor(nothing(), 0)), 3],
  ['a task group with one child', () => group(), 3],
];

test.each(turns)('awaiting %s takes its turns', (_what, awaited, expected) => {
  const { lines } = program(async (say) => {
    const count = countTurns();
    await awaited();
    say(count());
  });
  expect(lines).toEqual([`0 ${expected}`]);
});

async function outcome(awaited: PromiseLike<unknown>): Promise<void> {
  try {
    await awaited;
  } catch {
    // Which error it is belongs to another test.
  }
}

async function group(): Promise<void> {
  await using tasks = new TaskGroup();
  tasks.createTask(nothing());
}

test('callbacks wait for the turn after the one that adds them', () => {
  const { lines } = program(async (say) => {
    const loop = getRunningLoop();
    loop.callSoon(() => {
      say('a');
      loop.callSoon(() => say('c'));
    });
    loop.callSoon(() => say('b'));
    await sleep(0);
    say('main');
    await sleep(0);
  });
  expect(lines).toEqual(['0 a', '0 b', '0 main', '0 c']);
});
