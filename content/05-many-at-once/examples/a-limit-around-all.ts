import { createTask, gather, run, sleep, TimeoutError, waitFor } from 'asyncio';

async function weigh(parcel: string, seconds: number) {
  await sleep(seconds);
  return parcel;
}

async function main() {
  const tasks = [createTask(weigh('books', 1)), createTask(weigh('lamp', 5))];
  try {
    console.log(await waitFor(gather(...tasks), 2));
  } catch (error) {
    if (error instanceof TimeoutError) console.log('the time is up');
  }
  for (const task of tasks) {
    console.log(task.cancelled() ? 'cancelled' : `weighed: ${task.result()}`);
  }
}

run(main());
