import { run, sleep } from 'asyncio';
import { params } from 'harness';
import { board, type Passenger } from './pier.ts';

interface Walk {
  readonly name: string;
  readonly seconds: number;
}

function passenger({ name, seconds }: Walk): Passenger {
  return {
    name,
    async walk() {
      await sleep(seconds);
      console.log(`${name} is on board`);
    },
  };
}

async function main() {
  const walks = params as readonly Walk[];
  await board(walks.map(passenger));
}

run(main());
