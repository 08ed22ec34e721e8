import { gather, run, sleep } from 'asyncio';

async function bake(bread: string, seconds: number) {
  console.log(`${bread} goes into the oven`);
  await sleep(seconds);
  return bread;
}

async function main() {
  const tray = gather(bake('rye loaf', 3), bake('tart', 2));
  console.log('the baker goes for a walk');
  await sleep(1);
  console.log('the baker is back');
  console.log((await tray).join(', '));
}

run(main());
