import { Effect, Queue } from 'effect';
import type { Workload } from '../workload.ts';

export const queue: Workload = {
  name: 'Queue: put and get, ten places',
  count: 1_000_000,
  ours: (count) => `
import { createTask, Queue, run } from 'asyncio';
async function produce(queue: Queue<number>) {
  for (let n = 0; n < ${count}; n++) await queue.put(n);
}
async function main() {
  const queue = new Queue<number>(10);
  const producer = createTask(produce(queue));
  for (let n = 0; n < ${count}; n++) await queue.get();
  await producer;
}
run(main());`,
  python: `
async def produce(queue, count):
    for n in range(count):
        await queue.put(n)

async def main(count):
    queue = asyncio.Queue(10)
    producer = asyncio.create_task(produce(queue, count))
    for _ in range(count):
        await queue.get()
    await producer
`,
  effect: (count) =>
    Effect.runPromise(
      Effect.gen(function* () {
        const queue = yield* Queue.bounded<number>(10);
        yield* Effect.forkChild(
          Effect.gen(function* () {
            for (let n = 0; n < count; n++) yield* Queue.offer(queue, n);
          }),
        );
        for (let n = 0; n < count; n++) yield* Queue.take(queue);
      }),
    ),
  target: { plain: 6 },
};
