import { RuntimeError, run, sleep } from 'asyncio';

class Line {
  async open() {
    await sleep(1);
    console.log('the line is open');
  }

  async read(): Promise<number> {
    await sleep(0.5);
    throw new RuntimeError('no signal');
  }

  async close() {
    await sleep(0.25);
    console.log('the line is closed');
  }
}

async function report() {
  const line = new Line();
  await line.open();
  console.log(await line.read());
  await line.close();
}

async function main() {
  try {
    await report();
  } catch (error) {
    console.log(`no report: ${(error as RuntimeError).message}`);
  }
}

run(main());
