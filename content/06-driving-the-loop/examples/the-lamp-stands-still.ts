import { createTask, newEventLoop, sleep } from 'asyncio';
import * as time from 'time';

async function lamp() {
  for (let flash = 1; flash <= 9; flash += 1) {
    console.log(`flash ${flash}`);
    await sleep(1);
  }
}

async function main() {
  createTask(lamp());
  await sleep(2.5);
  return 'main is done';
}

const loop = newEventLoop();
console.log(loop.runUntilComplete(main()));
time.sleep(8);
console.log('the loop is run again');
loop.runUntilComplete(sleep(1.5));
console.log('the loop is closed');
loop.close();
