import { getRunningLoop, run, sleep } from 'asyncio';

async function lend(seconds: number) {
  await sleep(seconds);
}

async function main() {
  const loop = getRunningLoop();

  let start = loop.time();
  const lending = lend(2);
  console.log(`the call took ${(loop.time() - start).toFixed(3)} s`);

  start = loop.time();
  await lending;
  console.log(`the await took ${(loop.time() - start).toFixed(3)} s`);
}

run(main());
