import { Effect } from 'effect';
import type { Workload } from '../workload.ts';

export const switching: Workload = {
  name: 'switch: await sleep(0) in ten tasks',
  count: 1_000_000,
  ours: (count) => `
import { createTask, gather, run, sleep } from 'asyncio';
async function spin(rounds: number) {
  for (let i = 0; i < rounds; i++) await sleep(0);
}
async function main() {
  await gather(...Array.from({ length: 10 }, () => createTask(spin(${count / 10}))));
}
run(main());`,
  python: `
async def spin(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)

async def main(count):
    await asyncio.gather(*[spin(count // 10) for _ in range(10)])
`,
  native: async (count) => {
    const spin = async (rounds: number) => {
      for (let i = 0; i < rounds; i++) await null;
    };
    await Promise.all(Array.from({ length: 10 }, () => spin(count / 10)));
  },
  effect: (count) => {
    const spin = Effect.gen(function* () {
      for (let i = 0; i < count / 10; i++) yield* Effect.yieldNow;
    });
    return Effect.runPromise(
      Effect.all(
        Array.from({ length: 10 }, () => spin),
        { concurrency: 'unbounded', discard: true },
      ),
    );
  },
  target: { plain: 9, traced: 5 },
};
