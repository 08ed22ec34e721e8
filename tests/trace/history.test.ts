import { beforeAll, describe, expect, it } from 'vitest';
import { type AwaitNode, awaitTree } from '#trace/await-tree.ts';
import { deadlockMoment } from '#trace/deadlock-moment.ts';
import { events } from '#trace/events.ts';
import { History, stateAt, turnStarts } from '#trace/history.ts';
import type { RunRecord } from '#trace/run-record.ts';
import type { RunState } from '#trace/run-state.ts';
import { siteOf, type Trace } from '#trace/trace.ts';
import { runProgram } from './run-program.ts';

const MARKET = `import { createTask, gather, Lock, Queue, run, sleep } from 'asyncio';
const lock = new Lock();
const queue = new Queue<string>();
async function baker(name: string, seconds: number) {
  await using _ = await lock.acquire();
  await sleep(seconds);
  await queue.put(name);
}
async function shop() {
  await gather(
    createTask(baker('rye', 1), { name: 'first' }),
    createTask(baker('oat', 1), { name: 'second' }),
    createTask(baker('bun', 1), { name: 'third' }),
  );
}
async function main() {
  await shop();
  console.log(await queue.get());
  await sleep(1);
}
run(main());`;

let market: RunRecord;
beforeAll(async () => {
  market = await runProgram(MARKET);
});

/** The state just before virtual time reaches `time` seconds. */
function justBefore(trace: Trace, time: number): RunState {
  const next = [...events(trace)].find((event) => event.time >= time);
  return stateAt(trace, (next?.index ?? trace.length) - 1);
}

function lineOf(trace: Trace, site: number): number | undefined {
  return siteOf(trace, site)?.line;
}

function spoken(nodes: readonly AwaitNode[]): unknown[] {
  return nodes.map(({ task, awaits, again }) =>
    awaits.length === 0 ? `${task.name}${again ? ' again' : ''}` : { [task.name]: spoken(awaits) },
  );
}

describe('the state of a run', () => {
  it('says what each live task does and on which line', () => {
    const { trace } = market;
    const state = justBefore(trace, 1);
    expect(
      state.tasks.map(({ name, state, site, waits }) => [
        name,
        state,
        lineOf(trace, site),
        waits?.words,
      ]),
    ).toEqual([
      ['main', 'waiting', 10, 'gather of 3'],
      ['first', 'waiting', 6, 'sleep 1 s'],
      ['second', 'waiting', 5, 'Lock-1'],
      ['third', 'waiting', 5, 'Lock-1'],
    ]);
  });

  it('stacks the coroutines of a task, each where it awaits the next', () => {
    const { trace } = market;
    const [main] = justBefore(trace, 1).tasks;
    expect(main?.stack.map(({ name, site }) => [name, lineOf(trace, site)])).toEqual([
      ['main', 17],
      ['shop', 10],
    ]);
  });

  it('knows who holds a lock and who waits for it, in order', () => {
    const state = justBefore(market.trace, 1);
    const lock = state.objects.find(({ kind }) => kind === 'lock');
    const name = (id: number) => state.tasks.find(({ task }) => task === id)?.name;
    expect(lock?.holders.map(name)).toEqual(['first']);
    expect(lock?.waiters.map(({ task }) => name(task))).toEqual(['second', 'third']);
  });

  it('knows what a queue holds', () => {
    const contents = (time: number) => {
      const queue = justBefore(market.trace, time).objects.find(({ kind }) => kind === 'queue');
      return [queue?.size, queue?.items];
    };
    expect(contents(1)).toEqual([null, []]);
    expect(contents(3)).toEqual([2, ["'rye'", "'oat'"]]);
    expect(contents(4)).toEqual([2, ["'oat'", "'bun'"]]);
  });

  it('lists the timers by deadline and the ready queue by turn', async () => {
    const { trace } = await runProgram(`import { createTask, run, sleep } from 'asyncio';
async function main() {
  for (const seconds of [3, 1, 2]) createTask(sleep(seconds), { name: 's' + seconds });
  await sleep(1);
}
run(main());`);
    const named = (state: RunState, id: number) =>
      state.tasks.find(({ task }) => task === id)?.name;
    const waiting = justBefore(trace, 1);
    expect(waiting.timers.map(({ deadline, by }) => [deadline, named(waiting, by)])).toEqual([
      [1, 'main'],
      [1, 's1'],
      [2, 's2'],
      [3, 's3'],
    ]);
    const queued = [...events(trace)].find(({ type }) => type === 'waits')?.index ?? 0;
    const begun = stateAt(trace, queued);
    expect(begun.ready.map((entry) => entry.type === 'task' && named(begun, entry.task))).toEqual([
      's3',
      's1',
      's2',
    ]);
  });

  it('is the same wherever the reader comes from', () => {
    const { trace } = market;
    const history = new History(trace);
    const forth = Array.from({ length: trace.length + 1 }, (_, index) => history.at(index - 1));
    for (let index = trace.length; index >= 0; index -= 3) {
      expect(history.at(index - 1)).toEqual(forth[index]);
    }
    expect(stateAt(trace, 40)).toEqual(forth[41]);
  });

  it('crosses its checkpoints in both directions', async () => {
    const { trace } = await runProgram(`import { run, sleep } from 'asyncio';
async function main() {
  for (let round = 0; round < 400; round++) await sleep(0.5);
}
run(main());`);
    const history = new History(trace);
    expect(history.at(trace.length).tasks).toEqual([]);
    for (const index of [2000, 511, 512, 1023, 1, 1600]) {
      expect(history.at(index)).toEqual(stateAt(trace, index));
    }
  });

  it('begins and ends empty, and at the end shows the time of the end', () => {
    const { trace } = market;
    expect(stateAt(trace, -1)).toMatchObject({ tasks: [], ready: [], time: 0, turn: 0 });
    expect(stateAt(trace, trace.length)).toMatchObject({ tasks: [], ready: [], time: 4 });
  });

  it('counts the turns of the loop', () => {
    const starts = turnStarts(market.trace);
    expect(starts.map((index) => stateAt(market.trace, index).turn)).toEqual(
      starts.map((_, index) => index + 1),
    );
  });
});

describe('a deadlock', () => {
  it('is found before the runner tidies up', async () => {
    const { trace, status } =
      await runProgram(`import { createTask, Event, Lock, run, sleep } from 'asyncio';
const lock = new Lock();
async function hold() { await using _ = await lock.acquire(); await new Event().wait(); }
async function main() {
  const held = createTask(hold(), { name: 'holder' });
  await sleep(1);
  await lock.acquire();
  await held;
}
run(main());`);
    expect(status).toBe('deadlock');
    const state = stateAt(trace, deadlockMoment(trace) ?? 0);
    expect(state.tasks.map(({ name, waits }) => [name, waits?.words])).toEqual([
      ['main', 'Lock-1'],
      ['holder', 'Event-1'],
    ]);
    expect(state.tasks.some(({ cancelling }) => cancelling)).toBe(false);
    expect(stateAt(trace, trace.length).tasks).toEqual([]);
  });

  it('is not found in a run that ended', () => {
    expect(deadlockMoment(market.trace)).toBeNull();
  });
});

describe('the await tree', () => {
  it('has those at the top whom nobody awaits', () => {
    expect(spoken(awaitTree(justBefore(market.trace, 1)))).toEqual([
      { main: ['first', 'second', 'third'] },
    ]);
  });

  it('leaves out what is over', () => {
    expect(spoken(awaitTree(justBefore(market.trace, 2)))).toEqual([{ main: ['second', 'third'] }]);
  });

  it('shows a task that two await in full once', async () => {
    const { trace } = await runProgram(`import { createTask, gather, run, sleep } from 'asyncio';
async function main() {
  const shared = createTask(sleep(1), { name: 'shared' });
  async function wait() { await shared; }
  await gather(createTask(wait(), { name: 'a' }), createTask(wait(), { name: 'b' }));
}
run(main());`);
    expect(spoken(awaitTree(justBefore(trace, 1)))).toEqual([
      { main: [{ a: ['shared'] }, { b: ['shared again'] }] },
    ]);
  });

  it('closes a ring of tasks that await one another', async () => {
    const { trace, status } =
      await runProgram(`import { createTask, run, sleep, Task } from 'asyncio';
const tasks: Task<void>[] = [];
async function wait(other: number) { await sleep(0); await tasks[other]; }
async function main() {
  tasks.push(createTask(wait(1), { name: 'a' }), createTask(wait(0), { name: 'b' }));
  await tasks[0];
}
run(main());`);
    expect(status).toBe('deadlock');
    expect(spoken(awaitTree(stateAt(trace, trace.length)))).toEqual([
      { main: [{ a: [{ b: ['a again'] }] }] },
    ]);
  });
});
