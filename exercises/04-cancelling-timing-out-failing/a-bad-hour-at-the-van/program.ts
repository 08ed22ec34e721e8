import { CancelledError, ExceptionGroup, run, sleep, TaskGroup } from 'asyncio';

async function unload(parcel: string, seconds: number, puttingDown: number) {
  try {
    await sleep(seconds);
    console.log(`the ${parcel} is unloaded`);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    await sleep(puttingDown);
    console.log(`the ${parcel} is put down`);
    throw error;
  }
}

async function unloadGlass() {
  await sleep(1);
  console.log('the glass breaks');
  throw new Error('glass');
}

async function main() {
  try {
    await using group = new TaskGroup();
    group.createTask(unload('piano', 5, 2));
    group.createTask(unload('lamp', 0.75, 3));
    group.createTask(unload('carpet', 4, 0.5));
    group.createTask(unloadGlass());
    try {
      await sleep(2);
    } finally {
      console.log('the driver folds up the paper');
    }
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    console.log(`${error.exceptions.length} thing has gone wrong`);
  }
}

run(main());
