import {
  ALL_COMPLETED,
  createTask,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  gather,
  RuntimeError,
  run,
  sleep,
  wait,
} from 'asyncio';

async function deliver(parcel: string, seconds: number) {
  await sleep(seconds);
  if (parcel === 'vase') throw new RuntimeError('the vase is in pieces');
}

async function main() {
  for (const returnWhen of [FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED] as const) {
    const tasks = [
      createTask(deliver('lamp', 1)),
      createTask(deliver('vase', 2)),
      createTask(deliver('books', 4)),
    ];
    const [done, pending] = await wait(tasks, { returnWhen });
    console.log(`${returnWhen}: ${done.size} done, ${pending.size} pending`);

    for (const task of pending) task.cancel();
    await gather(...tasks, { returnExceptions: true });
  }
}

run(main());
