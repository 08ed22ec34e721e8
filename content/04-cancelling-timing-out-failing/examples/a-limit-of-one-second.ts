import { createTask, run, sleep, TimeoutError, waitFor } from 'asyncio';

async function ask(station: string) {
  try {
    await sleep(2);
    return `${station}: 4 degrees`;
  } finally {
    console.log(`the line to ${station} is closed`);
  }
}

async function main() {
  const asking = createTask(ask('Hill'));
  try {
    console.log(await waitFor(asking, 1));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('no answer within a second');
  }
  console.log(asking.cancelled() ? 'the question is cancelled' : 'the question goes on');
}

run(main());
