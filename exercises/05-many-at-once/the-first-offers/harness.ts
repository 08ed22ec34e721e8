import { RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { firstOffers, type Library } from './offers.ts';

interface Answer {
  readonly name: string;
  readonly has: boolean;
  readonly seconds: number;
}

const { libraries, wanted } = params as {
  readonly libraries: readonly Answer[];
  readonly wanted: number;
};

function library({ name, has, seconds }: Answer): Library {
  return {
    name,
    async ask() {
      await sleep(seconds);
      report('an answer', name);
      if (!has) throw new RuntimeError(`${name} does not have it`);
      return `an atlas from ${name}`;
    },
  };
}

async function main() {
  report('the offers', await firstOffers(libraries.map(library), wanted));
  await sleep(30);
}

run(main());
