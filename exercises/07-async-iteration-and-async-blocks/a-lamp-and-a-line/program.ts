import { asyncEnter, RuntimeError, run, sleep } from 'asyncio';

async function* lamp() {
  console.log('the lamp is lit');
  try {
    yield;
  } finally {
    await sleep(1);
    console.log('the lamp is out');
  }
}

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
  await using _lamp = new Block(lamp());
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

class Block<T> {
  readonly #steps: AsyncGenerator<T>;

  constructor(steps: AsyncGenerator<T>) {
    this.#steps = steps;
  }

  async [asyncEnter]() {
    await this.#steps.next();
  }

  async [Symbol.asyncDispose](...failure: [error?: unknown]): Promise<unknown> {
    const failed = failure.length > 0;
    await (failed ? this.#steps.throw(failure[0]) : this.#steps.next());
    return failed;
  }
}

run(main());
