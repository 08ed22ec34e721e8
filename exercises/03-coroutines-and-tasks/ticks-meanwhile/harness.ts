import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { morning, type Oven } from './morning.ts';

interface Baking {
  readonly bread: string;
  readonly seconds: number;
}

function oven({ bread, seconds }: Baking): Oven {
  return {
    async bake() {
      await sleep(seconds);
      return bread;
    },
  };
}

async function main() {
  const ovens = params as readonly Baking[];
  report('the bread', await morning(ovens.map(oven)));
}

run(main());
