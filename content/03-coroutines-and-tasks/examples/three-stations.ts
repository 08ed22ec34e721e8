import { createTask, run, sleep } from 'asyncio';

async function ask(station: string, degrees: number) {
  console.log(`${station} is asked`);
  await sleep(3);
  console.log(`${station} answers`);
  return degrees;
}

async function main() {
  const hill = createTask(ask('Hill', 4));
  const harbour = createTask(ask('Harbour', 9));
  const airfield = createTask(ask('Airfield', 7));
  console.log('three tasks are made');

  const warmest = Math.max(await hill, await harbour, await airfield);
  console.log(`the warmest place has ${warmest} degrees`);
}

run(main());
