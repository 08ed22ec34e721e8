import { createTask, RuntimeError, run, sleep, wait } from 'asyncio';

async function deliver(parcel: string, seconds: number) {
  await sleep(seconds);
  if (parcel === 'vase') throw new RuntimeError('the vase is in pieces');
  return parcel;
}

async function main() {
  const tasks = [
    createTask(deliver('books', 3)),
    createTask(deliver('vase', 1)),
    createTask(deliver('lamp', 2)),
  ];
  const [done, pending] = await wait(tasks);
  console.log(`${done.size} done, ${pending.size} pending`);
  for (const task of done) {
    const error = task.exception();
    console.log(error === null ? `delivered: ${task.result()}` : `failed: ${error}`);
  }
}

run(main());
