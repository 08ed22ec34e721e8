import { createTask, run, sleep } from 'asyncio';

async function ada() {
  console.log('Ada asks for stamps');
  await sleep(0);
  console.log('Ada pays');
}

async function ben() {
  console.log('Ben asks for a parcel');
  console.log('Ben pays');
}

async function main() {
  const first = createTask(ada());
  const second = createTask(ben());
  console.log('the counter opens');
  await sleep(0);
  console.log('the clerk looks up');
  await first;
  await second;
  console.log('the counter closes');
}

run(main());
