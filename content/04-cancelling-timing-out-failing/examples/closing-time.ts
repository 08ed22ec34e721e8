import { CancelledError, createTask, gather, run, sleep } from 'asyncio';

async function bind(volume: number) {
  await sleep(volume - 0.5);
  return volume;
}

async function main() {
  const volumes = Array.from({ length: 10 }, (_, index) => createTask(bind(index + 1)));
  const all = gather(...volumes);
  await sleep(3);
  all.cancel();
  try {
    await all;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    const stopped = volumes.filter((volume) => volume.cancelled()).length;
    console.log(`${10 - stopped} bound, ${stopped} cancelled`);
  }
}

run(main());
