import { Effect } from 'effect';
import type { Workload } from '../workload.ts';

const depth = 1_000;

export const nested: Workload = {
  name: 'nested await: resume at depth 1,000',
  count: 200_000,
  pythonCount: 20_000,
  ours: (count) => `
import { run, sleep } from 'asyncio';
async function dive(depth: number): Promise<void> {
  if (depth > 0) return await dive(depth - 1);
  for (let n = 0; n < ${count}; n++) await sleep(0);
}
run(dive(${depth}));`,
  python: `
async def dive(depth, count):
    if depth > 0:
        return await dive(depth - 1, count)
    for _ in range(count):
        await asyncio.sleep(0)

async def main(count):
    sys.setrecursionlimit(10_000)
    await dive(${depth} - 100, count)
`,
  native: async (count) => {
    const dive = async (depth: number): Promise<void> => {
      if (depth > 0) return await dive(depth - 1);
      for (let n = 0; n < count; n++) await null;
    };
    await dive(depth);
  },
  effect: (count) => {
    const bottom = Effect.gen(function* () {
      for (let n = 0; n < count; n++) yield* Effect.yieldNow;
    });
    let dive: Effect.Effect<void> = bottom;
    for (let level = 0; level < depth; level++) {
      const inner = dive;
      dive = Effect.gen(function* () {
        yield* inner;
      });
    }
    return Effect.runPromise(dive);
  },
  target: { plain: 5 },
};
