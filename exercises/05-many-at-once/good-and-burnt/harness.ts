import { RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { bakeAll, type Order } from './counter.ts';

interface Baking {
  readonly name: string;
  readonly seconds: number;
  readonly burns: boolean;
}

function order({ name, seconds, burns }: Baking): Order {
  return {
    name,
    async bake() {
      await sleep(seconds);
      if (burns) throw new RuntimeError(`${name} is black`);
      return `a warm ${name}`;
    },
  };
}

async function main() {
  const bakings = params as readonly Baking[];
  const { baked, burnt } = await bakeAll(bakings.map(order));
  report('what is baked', baked);
  report('what is burnt', burnt);
}

run(main());
