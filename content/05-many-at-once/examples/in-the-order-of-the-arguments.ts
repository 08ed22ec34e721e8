import { gather, run, sleep } from 'asyncio';

async function bake(bread: string, seconds: number) {
  await sleep(seconds);
  console.log(`${bread} is done`);
  return bread;
}

async function main() {
  const tray = await gather(bake('rye loaf', 3), bake('pretzel', 1), bake('tart', 2));
  console.log(`on the tray: ${tray.join(', ')}`);
}

run(main());
