// It is enough to await at the end; the steps run when they are called.
import { run, sleep } from 'asyncio';

async function knead() {
  console.log('kneading');
  await sleep(1);
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
  const risen = rise();
  const loaf = await bake();
  console.log(`ready: ${loaf}`);
  await risen;
}

run(main());
