import { createTask, run } from 'asyncio';
import * as time from 'time';

function readByWire(_station: string) {
  time.sleep(1);
  return 7;
}

async function ask(station: string) {
  console.log(`${station} is asked`);
  const degrees = readByWire(station);
  console.log(`${station}: ${degrees} degrees`);
}

async function main() {
  const tasks = ['Hill', 'Harbour', 'Airfield'].map((name) => createTask(ask(name)));
  for (const task of tasks) {
    await task;
  }
}

run(main());
