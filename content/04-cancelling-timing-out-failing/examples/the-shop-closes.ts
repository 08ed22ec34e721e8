import { createTask, run, shield, sleep, TimeoutError, waitFor } from 'asyncio';

async function pack() {
  try {
    await sleep(5);
    console.log('the box is closed');
  } finally {
    console.log('hands off the box');
  }
}

async function main() {
  const packing = createTask(pack());
  try {
    await waitFor(shield(packing), 2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('it takes a little longer');
  }
}

run(main());
