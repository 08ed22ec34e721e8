import { CancelledError, createTask, run, sleep, TimeoutError, waitFor } from 'asyncio';

async function bake() {
  await sleep(10);
  return 'a wedding cake';
}

async function main() {
  const baking = createTask(bake());
  try {
    console.log(await waitFor(baking, 5));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('it takes a little longer today');
  }
  try {
    console.log(await baking);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log('there is no cake');
  }
}

run(main());
