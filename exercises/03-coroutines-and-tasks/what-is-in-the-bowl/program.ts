import { iscoroutine, iscoroutinefunction, run, sleep } from 'asyncio';

async function knead(kilos: number) {
  await sleep(kilos);
  return `${kilos} kg of dough`;
}

function kindOf(thing: unknown) {
  if (iscoroutinefunction(thing)) return 'a coroutine function';
  if (iscoroutine(thing)) return 'a coroutine';
  return 'a result';
}

async function main() {
  const recipe = knead;
  const order = knead(2);
  const bowl = order;
  console.log('recipe:', kindOf(recipe));
  console.log('order:', kindOf(order));
  console.log('bowl:', kindOf(bowl));
  const dough = await bowl;
  console.log('dough:', kindOf(dough));
}

run(main());
