import { CancelledError, createTask, run, sleep } from 'asyncio';

async function search() {
  try {
    await sleep(10);
    console.log('the atlas is found');
  } finally {
    console.log('climbing down the ladder');
    await sleep(0.5);
    console.log('the lamp is out');
  }
}

async function main() {
  const searching = createTask(search());
  await sleep(5);
  searching.cancel();
  console.log(searching.done() ? 'over already' : 'asked to stop');
  try {
    await searching;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log('the search is over');
  }
}

run(main());
