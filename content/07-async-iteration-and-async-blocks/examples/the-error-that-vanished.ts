import { asyncEnter, RuntimeError, run, sleep } from 'asyncio';

async function hangUp() {
  await sleep(0.25);
  return true;
}

class Line {
  async [asyncEnter]() {
    await sleep(1);
  }

  async read(): Promise<number> {
    await sleep(0.5);
    throw new RuntimeError('no signal');
  }

  async [Symbol.asyncDispose](): Promise<unknown> {
    return await hangUp();
  }
}

async function main() {
  let degrees = 0;
  {
    await using line = new Line();
    degrees = await line.read();
  }
  console.log(`the report says ${degrees} degrees`);
}

run(main());
