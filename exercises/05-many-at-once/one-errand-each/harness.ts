import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { deliveries, type Library } from './errands.ts';

interface House {
  readonly name: string;
  /** Days of delivery, `null` if the house does not have the atlas. */
  readonly days: number | null;
  /** Seconds that a search takes, and an order. */
  readonly search: number;
  readonly order: number;
}

function library({ name, days, search, order }: House): Library {
  return {
    name,
    async search() {
      await sleep(search);
      return days !== null;
    },
    async order() {
      await sleep(order);
      report('an order', name);
      return days ?? 0;
    },
  };
}

async function main() {
  const houses = params as readonly House[];
  report('the days', await deliveries(houses.map(library)));
}

run(main());
