import { run, sleep } from 'asyncio';

async function bake(bread: string) {
  console.log(`${bread} goes into the oven`);
  await sleep(2);
  console.log(`${bread} is done`);
}

async function main() {
  console.log('the baker gets an order');
  bake('rye loaf');
  await sleep(3);
  console.log('the customer is here');
}

run(main());
