import { createTask, run, sleep } from 'asyncio';

async function moor(ferry: string) {
  await sleep(1);
  throw new Error(`${ferry} has lost its rope`);
}

async function main() {
  try {
    await moor('the Tern');
  } catch (error) {
    console.log(`caught: ${(error as Error).message}`);
  }

  const mooring = createTask(moor('the Plover'));
  await sleep(3);
  console.log('three seconds later');
  try {
    await mooring;
  } catch (error) {
    console.log(`caught: ${(error as Error).message}`);
  }
}

run(main());
