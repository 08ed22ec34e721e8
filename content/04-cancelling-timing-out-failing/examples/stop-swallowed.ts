import { CancelledError, createTask, run, sleep } from 'asyncio';

async function search() {
  try {
    await sleep(10);
    return 'the whole atlas';
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    return 'volume one of the atlas';
  }
}

async function main() {
  const searching = createTask(search());
  await sleep(5);
  searching.cancel();
  console.log(await searching);
  console.log(searching.cancelled() ? 'it was cancelled' : 'it was not cancelled');
}

run(main());
