import { asyncEnter, run, sleep, TimeoutError, timeout } from 'asyncio';

class Line {
  async [asyncEnter]() {
    await sleep(1);
  }

  async [Symbol.asyncDispose]() {
    await sleep(0.5);
    console.log('the line is closed');
  }
}

async function limitInside() {
  await using _line = new Line();
  await using _limit = timeout(2);
  await sleep(9);
}

async function limitOutside() {
  await using _limit = timeout(2);
  await using _line = new Line();
  await sleep(9);
}

async function main() {
  for (const ask of [limitInside, limitOutside]) {
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.log('no answer');
    }
  }
}

run(main());
