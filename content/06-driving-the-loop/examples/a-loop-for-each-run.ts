import { getRunningLoop, newEventLoop, run } from 'asyncio';

async function here() {
  return getRunningLoop();
}

const first = run(here());
const second = run(here());
console.log(`one loop for both runs: ${first === second}`);
console.log(`the first is closed: ${first.isClosed()}`);

const own = newEventLoop();
const third = own.runUntilComplete(here());
console.log(`the one I made: ${third === own}`);
console.log(`mine is closed: ${own.isClosed()}`);
own.close();
