import { expect, test } from 'vitest';
import {
  captureCallGraph,
  createTask,
  currentTask,
  formatCallGraph,
  gather,
  sleep,
} from '#asyncio/index.ts';
import { program } from './program.ts';

test('the call graph shows the coroutines of a task and who awaits it', () => {
  const { lines } = program(async (say) => {
    const inner = async () => {
      await sleep(1);
    };
    const middle = async () => {
      await inner();
    };
    const task = createTask(middle(), { name: 'child' });
    const parent = createTask(
      (async () => {
        await gather(task);
      })(),
      { name: 'parent' },
    );
    await sleep(0);
    await sleep(0);
    const graph = captureCallGraph(task);
    say(graph?.callStack.map(({ name }) => name).join(' < '));
    say(formatCallGraph(task, { limit: -1 }));
    await parent;
  });
  expect(lines).toEqual([
    '0 sleep < inner < middle',
    [
      "0 * Task(name='child', id=2)",
      '  + Call stack:',
      '  |   async sleep()',
      '  + Awaited by:',
      "    * Task(name='parent', id=3)",
      '      + Call stack:',
      '      |   async anonymous()',
    ].join('\n'),
  ]);
});

test('outside of a task there is no graph; outside of a loop one must be named', () => {
  const { lines } = program(async (say) => {
    say(captureCallGraph()?.future === currentTask());
    try {
      captureCallGraph(5 as never);
    } catch (error) {
      say(error);
    }
  });
  expect(lines).toEqual([
    '0 true',
    '0 TypeError: 5 object does not appear to be compatible with asyncio.Future',
  ]);
});
