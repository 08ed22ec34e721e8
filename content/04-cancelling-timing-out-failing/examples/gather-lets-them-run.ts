import { gather, run, sleep } from 'asyncio';

async function unload(parcel: string, seconds: number) {
  try {
    await sleep(seconds);
    if (parcel === 'glass') throw new Error('the glass is broken');
    console.log(`${parcel} is unloaded`);
  } finally {
    console.log(`hands off the ${parcel}`);
  }
}

async function main() {
  try {
    await gather(unload('glass', 1), unload('piano', 3));
  } catch (error) {
    console.log(`stop! ${(error as Error).message}`);
  }
  await sleep(4);
  console.log('the van is closed');
}

run(main());
