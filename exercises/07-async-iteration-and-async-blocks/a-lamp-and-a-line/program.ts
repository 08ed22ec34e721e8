import { asyncEnter, RuntimeError, run, sleep } from 'asyncio';
import { asynccontextmanager } from 'contextlib';

const lamp = asynccontextmanager(async function* () {
  console.log('the lamp is lit');
  try {
    yield;
  } finally {
    await sleep(1);
    console.log('the lamp is out');
  }
});

class Line {
  async [asyncEnter]() {
    await sleep(2);
    console.log('the line is open');
  }

  async [Symbol.asyncDispose]() {
    await sleep(0.5);
    console.log('the line is closed');
  }
}

async function report() {
  await using _lamp = lamp();
  await using _line = new Line();
  console.log('the station is asked');
  throw new RuntimeError('no signal');
}

async function main() {
  try {
    await report();
  } catch (error) {
    console.log((error as RuntimeError).message);
  }
}

run(main());
