import { asyncEnter, RuntimeError, run, sleep } from 'asyncio';

class Line {
  async [asyncEnter]() {
    await sleep(1);
    console.log('the line is open');
  }

  async read(): Promise<number> {
    await sleep(0.5);
    throw new RuntimeError('no signal');
  }

  async [Symbol.asyncDispose]() {
    await sleep(0.25);
    console.log('the line is closed');
  }
}

async function report() {
  await using line = new Line();
  console.log(await line.read());
}

async function main() {
  try {
    await report();
  } catch (error) {
    console.log(`no report: ${(error as RuntimeError).message}`);
  }
}

run(main());
