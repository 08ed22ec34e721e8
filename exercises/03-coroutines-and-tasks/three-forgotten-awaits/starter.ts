import { run, sleep } from 'asyncio';

async function knead() {
  console.log('kneading');
  sleep(1);
}

async function rise() {
  console.log('rising');
  await sleep(2);
}

async function bake() {
  console.log('baking');
  await sleep(3);
  return 'rye loaf';
}

async function main() {
  await knead();
  rise();
  const loaf = bake();
  console.log(`ready: ${loaf}`);
}

run(main());
