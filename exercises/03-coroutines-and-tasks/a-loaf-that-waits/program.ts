import { run, sleep } from 'asyncio';

async function bake(bread: string, seconds: number) {
  console.log(`${bread} goes in`);
  await sleep(seconds);
  console.log(`${bread} is done`);
}

async function main() {
  const rye = bake('the rye loaf', 2);
  console.log('the oven is warm');
  await bake('the bun', 1);
  await rye;
}

run(main());
