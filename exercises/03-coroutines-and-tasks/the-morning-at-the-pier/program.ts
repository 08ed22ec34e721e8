import { createTask, run, sleep } from 'asyncio';

async function sail(ferry: string, seconds: number) {
  console.log(`${ferry} leaves`);
  await sleep(seconds);
  console.log(`${ferry} is back`);
}

async function main() {
  const tern = createTask(sail('the Tern', 2));
  const plover = createTask(sail('the Plover', 1));
  console.log('both are manned');
  await tern;
  console.log('the pier closes');
  await plover;
}

run(main());
