import { Effect } from 'effect';
import { run, spawn } from 'effection';
import type { Workload } from '../workload.ts';

const batch = 1_000;

export const spawning: Workload = {
  name: 'task: create, run, gather',
  count: 500_000,
  ours: (count) => `
import { createTask, gather, run } from 'asyncio';
async function job(n: number) {
  return n;
}
async function main() {
  for (let done = 0; done < ${count}; done += ${batch}) {
    await gather(...Array.from({ length: ${batch} }, (_, n) => createTask(job(n))));
  }
}
run(main());`,
  python: `
async def job(n):
    return n

async def main(count):
    for _ in range(0, count, ${batch}):
        await asyncio.gather(*[asyncio.create_task(job(n)) for n in range(${batch})])
`,
  native: async (count) => {
    const job = async (n: number) => n;
    for (let done = 0; done < count; done += batch) {
      await Promise.all(Array.from({ length: batch }, (_, n) => job(n)));
    }
  },
  effect: (count) =>
    Effect.runPromise(
      Effect.gen(function* () {
        const jobs = Array.from({ length: batch }, (_, n) => Effect.sync(() => n));
        for (let done = 0; done < count; done += batch) {
          yield* Effect.all(jobs, { concurrency: 'unbounded' });
        }
      }),
    ),
  effection: async (count) => {
    await run(function* () {
      for (let done = 0; done < count; done += batch) {
        const tasks = [];
        for (let n = 0; n < batch; n++) {
          tasks.push(
            // biome-ignore lint/correctness/useYield: the job does nothing, as the others' do.
            yield* spawn(function* () {
              return n;
            }),
          );
        }
        for (const task of tasks) yield* task;
      }
    });
  },
  target: { plain: 15 },
};
