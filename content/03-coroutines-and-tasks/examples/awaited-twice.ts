import { run, sleep } from 'asyncio';

async function bake(bread: string) {
  await sleep(2);
  return `a warm ${bread}`;
}

async function main() {
  const order = bake('rye loaf');
  console.log(await order);
  try {
    console.log(await order);
  } catch (error) {
    console.log(`${error}`);
  }
  console.log(await bake('rye loaf'));
}

run(main());
