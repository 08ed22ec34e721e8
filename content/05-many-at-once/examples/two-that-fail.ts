import { gather, RuntimeError, run, sleep } from 'asyncio';

async function bake(bread: string, seconds: number) {
  await sleep(seconds);
  console.log(`${bread} is done`);
}

async function burn(bread: string, seconds: number) {
  await sleep(seconds);
  console.log(`${bread} is black`);
  throw new RuntimeError(`${bread} is burnt`);
}

async function main() {
  try {
    await gather(burn('rye loaf', 2), burn('pretzel', 1), bake('tart', 3));
  } catch (error) {
    console.log(`main hears ${error}`);
  }
  await sleep(4);
  console.log('main hears no more');
}

run(main());
