import { createTask, run, sleep } from 'asyncio';

async function bake(bread: string, seconds: number) {
  await sleep(seconds);
  console.log(`${bread} is done`);
}

async function main() {
  const rye = bake('the rye loaf', 2);
  const bun = createTask(bake('the bun', 1));
  await sleep(3);
  console.log('the customer is here');
  await bun;
  await rye;
}

run(main());
