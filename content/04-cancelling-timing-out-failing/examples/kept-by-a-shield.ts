import { createTask, run, shield, sleep, TimeoutError, waitFor } from 'asyncio';

async function bake() {
  await sleep(10);
  return 'a wedding cake';
}

async function main() {
  const baking = createTask(bake());
  try {
    console.log(await waitFor(shield(baking), 5));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('it takes a little longer today');
    console.log(await baking);
  }
}

run(main());
