import { gather, run, sleep } from 'asyncio';

async function bake(bread: string, seconds: number) {
  await sleep(seconds);
  console.log(`${bread} is done`);
}

async function main() {
  await gather(bake('rye loaf', 3), bake('pretzel', 1));
  await gather(bake('tart', 2), bake('flatbread', 0.5));
}

run(main());
