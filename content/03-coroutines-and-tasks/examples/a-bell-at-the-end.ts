import { createTask, run, sleep } from 'asyncio';
import * as time from 'time';

async function bell() {
  while (true) {
    console.log('the bell rings');
    await sleep(1);
  }
}

async function main() {
  createTask(bell());
  time.sleep(5);
  console.log('main is done');
}

run(main());
