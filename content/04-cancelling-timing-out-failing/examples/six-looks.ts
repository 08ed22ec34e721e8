import { createTask, run, sleep } from 'asyncio';

async function search() {
  await sleep(10);
}

async function main() {
  const searching = createTask(search());
  let looks = 0;
  while (!searching.done()) {
    looks += 1;
    console.log(`look ${looks}: no atlas yet`);
    await sleep(1);
    if (looks === 5) searching.cancel();
  }
  console.log(searching.cancelled() ? 'given up' : 'found');
}

run(main());
