import { iscoroutine, run, sleep } from 'asyncio';

function slice() {
  return 'a slice from yesterday';
}

async function bake() {
  await sleep(2);
  return 'a rye loaf';
}

async function runAny(job: unknown) {
  let result = job;
  if (typeof result === 'function') result = result();
  if (iscoroutine(result)) result = await result;
  console.log(result);
}

async function main() {
  await runAny(slice);
  await runAny(bake);
  await runAny(bake());
}

run(main());
