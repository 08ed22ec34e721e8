import { iscoroutine, iscoroutinefunction, run, sleep } from 'asyncio';

async function bake(bread: string) {
  console.log(`${bread} goes into the oven`);
  await sleep(2);
  return `a warm ${bread}`;
}

async function main() {
  const order = bake('rye loaf');
  if (iscoroutinefunction(bake)) console.log('bake is a coroutine function');
  if (iscoroutine(order)) console.log('order is a coroutine');

  await sleep(5);
  console.log('five seconds later the oven is still cold');
  console.log(await order);
}

run(main());
