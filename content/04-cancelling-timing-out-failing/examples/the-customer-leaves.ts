import { createTask, run, shield, sleep } from 'asyncio';

async function bake() {
  await sleep(10);
  console.log('the cake is ready');
}

async function customer() {
  try {
    await shield(bake());
    console.log('the customer has the cake');
  } finally {
    console.log('the customer leaves');
  }
}

async function main() {
  const waiting = createTask(customer());
  await sleep(5);
  waiting.cancel();
  await sleep(7);
  console.log('the shop closes');
}

run(main());
