import { beforeAll, describe, expect, it } from 'vitest';
import { type Judgement, loadPythonJudge, type PythonJudge } from './judge.ts';

let judge: PythonJudge;

beforeAll(async () => {
  judge = await loadPythonJudge();
});

/** Standard output as `time text`, the form in which a run reads like a story. */
function story(judgement: Judgement): string[] {
  return judgement.output
    .filter(({ stream }) => stream === 'stdout')
    .map(({ time, text }) => `${time} ${text}`);
}

describe('the Python judge', () => {
  it('is CPython 3.14 with its own asyncio', () => {
    const run = judge('import sys, asyncio\nprint(sys.version_info[:2], asyncio.Task.__module__)');
    expect(story(run)).toEqual(['0 (3, 14) _asyncio']);
  });

  it('moves the clock to the next deadline instead of sleeping', () => {
    const run = judge(`
import asyncio

async def ferry(name, hours):
    await asyncio.sleep(hours * 3600)
    print(name, 'lands')

async def main():
    tasks = [asyncio.create_task(ferry('slow', 30)), asyncio.create_task(ferry('fast', 2))]
    for task in tasks:
        await task

asyncio.run(main())
`);
    expect(story(run)).toEqual(['7200 fast lands', '108000 slow lands']);
    expect(run).toMatchObject({ end: 108_000, status: 'finished', error: null });
  });

  it('fires equal deadlines in the order they were set, whatever floats make of them', () => {
    const run = judge(`
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.1 + 0.2, print, 'first')
    loop.call_later(0.3, print, 'second')
    for number in range(8):
        loop.call_at(0.3, print, number)
    await asyncio.sleep(0.3)
    print('main')

asyncio.run(main())
`);
    const labels = ['first', 'second', 0, 1, 2, 3, 4, 5, 6, 7, 'main'];
    expect(story(run)).toEqual(labels.map((label) => `0.3 ${label}`));
  });

  it('finds the files that belong to a program, and forgets them after it', () => {
    const program = 'import kettle\nkettle.boil()\nkettle.boil()';
    const hot = {
      modules: {
        'kettle.py': 'times = 0\ndef boil():\n    global times\n    times += 1\n    print(times)',
      },
    };
    expect(story(judge(program, hot))).toEqual(['0 1', '0 2']);
    expect(story(judge(program, hot))).toEqual(['0 1', '0 2']);
    expect(judge(program).error).toMatchObject({ type: 'ModuleNotFoundError' });
    const endless = {
      modules: { 'kettle.py': 'def boil():\n    while True: pass' },
      maxRounds: 1_000,
    };
    expect(judge(program, endless).status).toBe('limit');
  });

  it('types the lines that it is given, and then ends the input', () => {
    const program = "print(input('Name? '), input())\ninput('Age? ')";
    const run = judge(program, { input: ['Ann', 'B'] });
    expect(story(run)).toEqual(['0 Name? Ann', '0 B', '0 Ann B', '0 Age? ']);
    expect(run.error).toMatchObject({ type: 'EOFError', message: 'EOF when reading a line' });
    expect(judge('input()').error).toMatchObject({ type: 'EOFError' });
  });

  it('charges time.sleep to the virtual clock', () => {
    const run = judge(`
import asyncio, time

async def main():
    asyncio.get_running_loop().call_later(1, lambda: print('late', time.monotonic()))
    time.sleep(2.5)
    await asyncio.sleep(0)
    print('main', asyncio.get_running_loop().time())

asyncio.run(main())
`);
    expect(story(run)).toEqual(['2.5 main 2.5', '2.5 late 2.5']);
  });

  it('counts as process time what was spent asking for it', () => {
    const run = judge(`
import time
start = time.process_time()
while time.process_time() < start + 1:
    pass
time.sleep(2)
print(f'{time.process_time():.3f} {time.perf_counter():.3f}')
`);
    expect(run.output.map(({ text }) => text)).toEqual(['1.000 3.000']);
  });

  it('iterates asyncio sets in insertion order', () => {
    const run = judge(`
import asyncio

async def number(n):
    await asyncio.sleep(1)
    return n

async def main():
    tasks = [asyncio.create_task(number(n), name=str(n)) for n in range(40)]
    print(*(task.get_name() for task in asyncio.all_tasks()))
    done, pending = await asyncio.wait(reversed(tasks))
    print(*(task.get_name() for task in done), len(pending))
    print(*[await f for f in asyncio.as_completed([number(n) for n in range(40)])])

asyncio.run(main())
`);
    const up = Array.from({ length: 40 }, (_, n) => n);
    expect(story(run)).toEqual([
      `0 Task-1 ${up.join(' ')}`,
      `1 ${up.toReversed().join(' ')} 0`,
      `2 ${up.join(' ')}`,
    ]);
  });

  it('ends as a deadlock when nothing can wake a task, after the runner has cancelled all', () => {
    const run = judge(`
import asyncio

async def waiter(name):
    try:
        await asyncio.Event().wait()
    finally:
        print(name, 'gives up')

async def main():
    asyncio.create_task(waiter('other'))
    await waiter('main')

asyncio.run(main())
`);
    expect(story(run)).toEqual(['0 main gives up', '0 other gives up']);
    expect(run).toMatchObject({ status: 'deadlock', error: { type: 'DeadlockError' } });
  });

  it('says which line of the program raised', () => {
    const run = judge(
      `
import asyncio

async def main():
    await asyncio.sleep(1.5)
    raise LookupError('no such parcel')

asyncio.run(main())
`,
      { name: 'parcels.py' },
    );
    expect(run).toMatchObject({
      end: 1.5,
      status: 'error',
      error: { type: 'LookupError', message: 'no such parcel', line: 6 },
    });
    expect(run.output.at(-1)).toEqual({
      time: 1.5,
      stream: 'stderr',
      text: 'LookupError: no such parcel',
    });
  });

  it('reports a syntax error without running anything', () => {
    expect(judge('print("x")\nprint(')).toMatchObject({
      status: 'error',
      error: { type: 'SyntaxError', line: 2 },
    });
  });

  it('warns on stderr about a coroutine that was never awaited', () => {
    const run = judge('async def f(): pass\nf()\nprint("done")');
    expect(run.output[0]).toMatchObject({ stream: 'stderr' });
    expect(run.output[0]?.text).toContain("coroutine 'f' was never awaited");
    expect(story(run)).toEqual(['0 done']);
  });

  it('reports errors that nobody retrieved at the end, in creation order', () => {
    const run = judge(`
import asyncio

async def fail(n):
    raise ValueError(n)

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: print(context['exception']))
    for n in range(3):
        asyncio.create_task(fail(n))
    await asyncio.sleep(1)
    print('main ends')

asyncio.run(main())
`);
    expect(story(run)).toEqual(['1 main ends', '1 0', '1 1', '1 2']);
  });

  it.each([
    ['a loop that never ends', 'while True:\n    pass'],
    [
      'a coroutine that never stops yielding',
      'import asyncio\nasync def main():\n    while True: await asyncio.sleep(0)\nasyncio.run(main())',
    ],
  ])('stops %s', (_, source) => {
    expect(judge(source, { maxTurns: 1_000, maxRounds: 10_000 })).toMatchObject({
      status: 'limit',
    });
  });

  it('starts every program afresh', () => {
    const source = `
import asyncio

async def pending():
    try:
        await asyncio.sleep(100)
    finally:
        print('closed')

async def main():
    task = asyncio.create_task(pending())
    print(task.get_name(), asyncio.get_running_loop().time(), 'seen' in globals())
    globals()['seen'] = True

asyncio.run(main())
`;
    const first = judge(source);
    expect(story(first)).toEqual(['0 Task-2 0.0 False', '0 closed']);
    judge('import asyncio\nloop = asyncio.new_event_loop()\nloop.call_soon(loop.stop)');
    expect(judge(source)).toEqual(first);
  });
});
