import { createTask, run, sleep } from 'asyncio';

async function ask(station: string) {
  console.log(`${station} is asked`);
  await sleep(3);
  console.log(`${station} answers`);
}

async function main() {
  await createTask(ask('Hill'));
  await createTask(ask('Harbour'));
  await createTask(ask('Airfield'));
}

run(main());
