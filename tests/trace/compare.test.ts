import { describe, expect, it } from 'vitest';
import { compareRuns } from '#trace/compare.ts';
import { runProgram } from './run-program.ts';

/** Two ferries, the second of which takes `seconds`. */
function ferries(seconds: number, before = ''): string {
  return `import { createTask, gather, run, sleep } from 'asyncio';
async function ferry(name: string, seconds: number) {
  await sleep(seconds);
  console.log(name + ' is back');
}
async function main() {
  ${before}
  await gather(
    createTask(ferry('North', 3), { name: 'north' }),
    createTask(ferry('South', ${seconds}), { name: 'south' }),
  );
}
run(main());`;
}

async function compare(left: string, right: string) {
  const [one, other] = [await runProgram(left), await runProgram(right)];
  return compareRuns(one.trace, other.trace);
}

describe('the comparison of two runs', () => {
  it('finds none between two runs of one program', async () => {
    const { first, output } = await compare(ferries(2), ferries(2));
    expect([first, output]).toEqual([null, null]);
  });

  it('finds the first thing that differs, and the first line printed that does', async () => {
    const { first, output } = await compare(ferries(2), ferries(1));
    expect(first).toMatchObject({
      time: 0,
      left: { words: 'south awaits sleep 2 s' },
      right: { words: 'south awaits sleep 1 s' },
    });
    expect(output).toMatchObject({
      time: 1,
      left: { words: 'south prints “South is back”', time: 2 },
      right: { words: 'south prints “South is back”', time: 1 },
    });
  });

  it('compares what things mean, not their numbers in the trace', async () => {
    const quiet = 'const unused = [await sleep(0), await sleep(0)];';
    expect((await compare(ferries(2), ferries(2, quiet))).first).toBeNull();
  });

  it('says when one run is over before the other', async () => {
    const longer = ferries(2).replace('run(main());', 'run(main());\nrun(sleep(1));');
    const { first, output } = await compare(ferries(2), longer);
    expect(first?.left).toBeNull();
    expect(first?.right?.words).toMatch(/starts$/);
    expect(output).toBeNull();
  });

  it('tells a failure from a return', async () => {
    const failing = ferries(2).replace(
      "console.log(name + ' is back');",
      "throw new Error('ice');",
    );
    const { first } = await compare(ferries(2), failing);
    expect(first).toMatchObject({
      time: 2,
      left: { words: 'south prints “South is back”' },
      right: { words: "south fails: Error('ice')" },
    });
  });
});
