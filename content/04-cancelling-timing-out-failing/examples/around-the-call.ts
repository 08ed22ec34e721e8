import { createTask, getRunningLoop, run, sleep } from 'asyncio';

async function moor(ferry: string) {
  await sleep(1);
  throw new Error(`${ferry} has lost its rope`);
}

function ring() {
  throw new Error('the bell has no clapper');
}

async function main() {
  const loop = getRunningLoop();
  try {
    const mooring = createTask(moor('the Tern'));
    loop.callLater(2, ring);
    console.log(`${mooring.getName()} is under way`);
  } catch {
    console.log('something went wrong');
  }
  await sleep(3);
  console.log('a quiet evening in the harbour');
}

run(main());
