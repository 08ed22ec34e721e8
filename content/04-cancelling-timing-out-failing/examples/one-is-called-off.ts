import { run, sleep, TaskGroup } from 'asyncio';

async function unload(parcel: string, seconds: number) {
  try {
    await sleep(seconds);
    console.log(`${parcel} is unloaded`);
  } finally {
    console.log(`hands off ${parcel}`);
  }
}

async function unloadVan() {
  await using group = new TaskGroup();
  group.createTask(unload('the globe', 3));
  const piano = group.createTask(unload('the piano', 5));
  await sleep(1);
  piano.cancel();
}

async function main() {
  await unloadVan();
  console.log('the van is closed');
}

run(main());
