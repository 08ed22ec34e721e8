import { createTask, gather, getRunningLoop, run, sleep } from 'asyncio';

async function moor(ferry: string, seconds: number) {
  await sleep(seconds);
  throw new Error(ferry);
}

function ring() {
  throw new Error('the bell');
}

async function main() {
  const loop = getRunningLoop();
  loop.setExceptionHandler((_loop, { exception }) => {
    console.log(`the exception handler: ${(exception as Error).message}`);
  });
  const heron = createTask(moor('the Heron', 1));
  try {
    loop.callLater(2, ring);
    createTask(moor('the Plover', 3));
    await gather(moor('the Tern', 4), moor('the Gull', 5));
  } catch (error) {
    console.log(`a catch in main: ${(error as Error).message}`);
  }
  await sleep(2);
  try {
    await heron;
  } catch (error) {
    console.log(`a catch in main: ${(error as Error).message}`);
  }
}

run(main());
