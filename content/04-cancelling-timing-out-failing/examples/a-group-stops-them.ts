import { ExceptionGroup, run, sleep, TaskGroup } from 'asyncio';

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
    await using group = new TaskGroup();
    group.createTask(unload('glass', 1));
    group.createTask(unload('piano', 3));
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    for (const one of error.exceptions) {
      console.log(`stop! ${(one as Error).message}`);
    }
  }
  console.log('the van is closed');
}

run(main());
