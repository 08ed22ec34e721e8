import { createTask, run, sleep } from 'asyncio';
import * as time from 'time';

function readByWire(_station: string) {
  time.sleep(3);
  return 4;
}

async function readByRadio(_station: string) {
  await sleep(1);
  return 9;
}

async function askNew(station: string) {
  const degrees = await readByRadio(station);
  console.log(`${station}: ${degrees} degrees`);
}

async function askOld(station: string) {
  const degrees = readByWire(station);
  console.log(`${station}: ${degrees} degrees`);
}

async function main() {
  const tasks = [
    createTask(askNew('Harbour')),
    createTask(askNew('Airfield')),
    createTask(askOld('Hill')),
  ];
  for (const task of tasks) {
    await task;
  }
}

run(main(), { debug: true });
