import { createTask, gather, run, sleep } from 'asyncio';

async function lookUp(address: string) {
  console.log(`looking up ${address}`);
  await sleep(2);
  return `${address}, second door`;
}

async function main() {
  const mill = createTask(lookUp('Mill Lane'));
  const labels = await gather(mill, lookUp('Quay'), mill);
  console.log(labels.join(' | '));
}

run(main());
