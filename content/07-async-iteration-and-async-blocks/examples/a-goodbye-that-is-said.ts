import { asyncEnter, createTask, run, shield, sleep, wait } from 'asyncio';

async function sayGoodbye() {
  await sleep(1);
  console.log('goodbye is said');
}

async function hangUp() {
  const closing = createTask(sayGoodbye());
  try {
    await shield(closing);
  } catch (error) {
    await closing;
    throw error;
  }
}

async function* connected() {
  await sleep(1);
  console.log('connected');
  try {
    yield;
  } finally {
    await hangUp();
  }
}

async function talk() {
  await using _ = new Block(connected());
  await sleep(10);
}

async function main() {
  const talking = createTask(talk());
  await sleep(3);
  talking.cancel();
  await sleep(0.5);
  talking.cancel();
  await wait([talking]);
  console.log(talking.cancelled() ? 'talking was cancelled' : 'talking went on');
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
