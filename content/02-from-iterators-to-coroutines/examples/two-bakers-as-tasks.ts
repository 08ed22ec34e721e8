import { createTask, run, sleep } from 'asyncio';

async function bake(baker: string, trays: number) {
  for (let tray = 1; tray <= trays; tray++) {
    console.log(`${baker}: tray ${tray}`);
    await sleep(0);
  }
  console.log(`${baker} goes home`);
}

async function main() {
  const ada = createTask(bake('Ada', 3));
  const ben = createTask(bake('Ben', 2));
  await ada;
  await ben;
  console.log('the bakery is closed');
}

run(main());
