import { createTask, gather, run, sleep, type Task } from 'asyncio';

class Crew {
  readonly #tasks: Task<string>[] = [];
  results: string[] = [];

  start(work: Promise<string>) {
    this.#tasks.push(createTask(work));
  }

  async [Symbol.asyncDispose]() {
    this.results = await gather(...this.#tasks);
  }
}

async function carry(parcel: string, seconds: number) {
  await sleep(seconds);
  return parcel;
}

async function main() {
  const crew = new Crew();
  {
    await using van = crew;
    van.start(carry('the piano', 3));
    van.start(carry('the lamp', 1));
    console.log('everybody is at work');
  }
  console.log(`in the van: ${crew.results.join(', ')}`);
}

run(main());
