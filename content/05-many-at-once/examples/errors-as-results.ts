import { gather, RuntimeError, run, sleep } from 'asyncio';

async function bake(bread: string, seconds: number) {
  await sleep(seconds);
  if (bread === 'pretzel') throw new RuntimeError(`${bread} is burnt`);
  return bread;
}

async function main() {
  const outcomes = await gather(bake('rye loaf', 3), bake('pretzel', 1), bake('tart', 2), {
    returnExceptions: true,
  });
  for (const outcome of outcomes) {
    if (outcome instanceof Error) console.log(`sorry: ${outcome.message}`);
    else console.log(`sold: ${outcome}`);
  }
}

run(main());
