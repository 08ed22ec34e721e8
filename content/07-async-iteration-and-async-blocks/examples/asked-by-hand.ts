import { run, sleep } from 'asyncio';

class Countdown {
  #left: number;

  constructor(from: number) {
    this.#left = from;
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async next() {
    if (this.#left === 0) return { done: true as const, value: undefined };
    await sleep(1);
    return { done: false as const, value: this.#left-- };
  }
}

async function main() {
  for await (const minutes of new Countdown(2)) {
    console.log(`${minutes} min until the ferry leaves`);
  }

  const steps = new Countdown(1);
  while (true) {
    const step = await steps.next();
    if (step.done) break;
    console.log(`asked by hand: ${step.value}`);
  }
}

run(main());
