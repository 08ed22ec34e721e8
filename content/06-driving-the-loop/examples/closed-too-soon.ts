import { newEventLoop, RuntimeError, sleep } from 'asyncio';

const loop = newEventLoop();

async function lastRound(name: string) {
  await sleep(1);
  console.log(`${name} goes round once more`);
  loop.close();
}

function attempt(name: string) {
  try {
    loop.runUntilComplete(lastRound(name));
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    console.log(`${name}: ${error.message}`);
  }
}

attempt('Ada');
loop.close();
attempt('Ben');
