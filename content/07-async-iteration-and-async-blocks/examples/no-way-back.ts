import { asyncEnter, RuntimeError, run, sleep } from 'asyncio';

async function* borrowed(title: string) {
  await sleep(1);
  console.log(`${title} is on the table`);
  yield title;
  await sleep(0.5);
  console.log(`${title} is back on its shelf`);
}

async function read(title: string, pages: number) {
  await using _ = new Block(borrowed(title));
  await sleep(2);
  if (pages === 0) throw new RuntimeError('a page is missing');
}

async function main() {
  await read('the atlas', 12);
  try {
    await read('the log', 0);
  } catch (error) {
    console.log((error as RuntimeError).message);
  }
}

class Block<T> {
  value!: T;
  readonly #steps: AsyncGenerator<T>;

  constructor(steps: AsyncGenerator<T>) {
    this.#steps = steps;
  }

  async [asyncEnter]() {
    this.value = (await this.#steps.next()).value;
  }

  async [Symbol.asyncDispose](...failure: [error?: unknown]): Promise<unknown> {
    const failed = failure.length > 0;
    await (failed ? this.#steps.throw(failure[0]) : this.#steps.next());
    return failed;
  }
}

run(main());
