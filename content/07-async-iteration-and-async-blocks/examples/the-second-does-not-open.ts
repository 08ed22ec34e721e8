import { asyncEnter, RuntimeError, run, sleep } from 'asyncio';

class Line {
  readonly #station: string;

  constructor(station: string) {
    this.#station = station;
  }

  async [asyncEnter]() {
    await sleep(1);
    if (this.#station === 'Airfield') throw new RuntimeError('nobody picks up');
    console.log(`${this.#station} is open`);
  }

  async [Symbol.asyncDispose]() {
    await sleep(0.25);
    console.log(`${this.#station} is closed`);
  }
}

async function compare(station: string, other: string) {
  await using _one = new Line(station);
  await using _two = new Line(other);
  console.log(`${station} and ${other} are compared`);
}

async function main() {
  await compare('Hill', 'Harbour');
  try {
    await compare('Hill', 'Airfield');
  } catch (error) {
    console.log((error as RuntimeError).message);
  }
}

run(main());
