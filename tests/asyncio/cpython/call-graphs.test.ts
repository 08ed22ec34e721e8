import { expect, test } from 'vitest';
import {
  captureCallGraph,
  createTask,
  Future,
  type FutureCallGraph,
  formatCallGraph,
  gather,
  shield,
  sleep,
  Task,
  TaskGroup,
  timeout,
  wait,
} from '#asyncio/index.ts';
import { program } from '../program.ts';

test('a task of a group is awaited by the group and by who awaits the task', () => {
  const { lines } = program(async (say) => {
    const deep = async () => {
      await sleep(0);
      await sleep(0);
      say(show(captureCallGraph(null)));
    };
    const middle = async () => await deep();
    const root = async () => await middle();
    const reads = async (task: Task<void>) => await task;
    const grouping = async () => {
      await using group = new TaskGroup();
      const task = group.createTask(root(), { name: 'root' });
      for (const name of ['r1', 'r2']) group.createTask(reads(task), { name });
    };
    await createTask(grouping(), { name: 'main' });
  });
  const group = 'main(TaskGroup[Symbol.asyncDispose],grouping) < Task-1(anonymous)';
  expect(lines).toEqual([
    `0 root(deep,middle,root) < ${group} < r1(reads) < ${group} < r2(reads) < ${group}`,
  ]);
});

test('an async generator stands in the stack between its consumer and what it awaits', () => {
  const { lines } = program(async (say) => {
    const nested = async () => {
      say(show(captureCallGraph()));
    };
    async function* numbers() {
      for (let number = 0; number < 2; number += 1) {
        yield number;
        if (number === 1) await nested();
      }
    }
    const looping = async () => {
      for await (const _ of numbers()) {
        // The last step of the generator is the one in question.
      }
    };
    await createTask(looping(), { name: 'main' });
  });
  expect(lines).toEqual(['0 main(nested,numbers,looping) < Task-1(anonymous)']);
});

/** What may stand between a task and the one that waits for it. */
const awaiting: readonly [what: string, wait: (child: Task<void>) => PromiseLike<unknown>][] = [
  ['nothing', (child) => child],
  ['a gather', (child) => gather(child, sleep(0))],
  ['a shield', (child) => shield(child)],
  ['a wait', (child) => wait([child, createTask(sleep(0), { name: 'other' })])],
];

test.each(awaiting)('a task is awaited by its parent through %s', (_what, until) => {
  const { lines } = program(async (say) => {
    const deep = async () => {
      await sleep(0);
      await sleep(0);
      const graph = captureCallGraph();
      say(stack(graph as FutureCallGraph));
      const parents = graph?.awaitedBy.map(({ future }) => (future as Task<void>).getName());
      say(parents?.join());
    };
    const child = async () => {
      await using _ = timeout(1);
      await deep();
    };
    const main = async () => await until(createTask(child(), { name: 'there there' }));
    await createTask(main(), { name: 'parent' });
  });
  expect(lines).toEqual(['0 deep,child', '0 parent']);
});

test('a plain future has no stack, but tasks that await it', () => {
  const { lines } = program(async (say) => {
    const future = new Future<void>();
    const a2 = async () => await future;
    const a1 = async () => await a2();
    const b1 = async () => await future;
    const tasks = [createTask(a1(), { name: 'task A' }), createTask(b1(), { name: 'task B' })];
    await sleep(0);
    say(show(captureCallGraph(future)));
    say(formatCallGraph(future).replace(/id=\d+/g, 'id=N'));
    future.setResult();
    await gather(...tasks);
  });
  expect(lines).toEqual([
    '0 F() < task A(a2,a1) < task B(b1)',
    [
      '0 * Future(id=N)',
      '  + Awaited by:',
      "    * Task(name='task A', id=N)",
      '      + Call stack:',
      '      |   async a2()',
      '      |   async a1()',
      "    * Task(name='task B', id=N)",
      '      + Call stack:',
      '      |   async b1()',
    ].join('\n'),
  ]);
});

test('a limit keeps the outermost coroutines, a negative one the innermost', () => {
  const { lines } = program(async (say) => {
    const inner = async () => await sleep(1);
    const middle = async () => await inner();
    const outer = async () => await middle();
    const task = createTask(outer(), { name: 'task' });
    say(show(captureCallGraph(task)));
    await sleep(0);
    for (const limit of [null, 1, 2, -1, -2, 0]) {
      say(`${limit} ${show(captureCallGraph(task, { limit }))}`);
    }
  });
  expect(lines).toEqual([
    '0 task(outer)',
    '0 null task(sleep,inner,middle,outer)',
    '0 1 task(outer)',
    '0 2 task(middle,outer)',
    '0 -1 task(sleep)',
    '0 -2 task(sleep,inner)',
    '0 0 task()',
  ]);
});

test('a task tells its stack: outermost while it waits, all that an error left once it failed', () => {
  const { lines } = program(async (say) => {
    const bad = async () => {
      await sleep(1);
      throw new Error('x');
    };
    const worse = async () => await bad();
    const tasks = [createTask(worse()), createTask(sleep(5)), createTask(sleep(0))] as const;
    const names = (task: Task<unknown>, limit?: number) =>
      task.getStack(limit === undefined ? {} : { limit }).map(({ name }) => name);
    say(tasks.map((task) => names(task)).join(' | '));
    await sleep(2);
    tasks[1].cancel();
    await sleep(0);
    say(tasks.map((task) => names(task)).join(' | '));
    say(names(tasks[0], 1));
    tasks[0].exception();
  });
  expect(lines).toEqual(['0 worse | sleep | sleep', '2 worse,bad |  | ', '2 worse']);
});

/** `name(stack) < awaiter(stack)`, innermost coroutine first. */
function show(graph: FutureCallGraph | null): string {
  if (graph === null) return 'none';
  return [`${name(graph)}(${stack(graph)})`, ...graph.awaitedBy.map(show)].join(' < ');
}

function stack(graph: FutureCallGraph): string {
  return graph.callStack.map((entry) => entry.name).join();
}

function name({ future }: FutureCallGraph): string {
  return future instanceof Task ? future.getName() : 'F';
}
