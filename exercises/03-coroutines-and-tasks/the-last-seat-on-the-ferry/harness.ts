import { createTask, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { book } from './booking.ts';

interface Buyer {
  readonly name: string;
  /** Seconds until the buyer stands at the counter, and until the bank answers. */
  readonly comes: number;
  readonly bank: number;
  readonly refused: boolean;
}

async function main() {
  const { seats, buyers } = params as { seats: number; buyers: readonly Buyer[] };
  const ferry = { free: seats };
  const paid: string[] = [];
  const aboard: string[] = [];

  async function visit({ name, comes, bank, refused }: Buyer) {
    if (comes > 0) await sleep(comes);
    const sold = await book(ferry, async () => {
      await sleep(bank);
      if (!refused) paid.push(name);
      return !refused;
    });
    if (sold) aboard.push(name);
    console.log(`${name} ${sold ? 'has a seat' : 'stays ashore'}`);
  }

  const tasks = buyers.map((buyer) => createTask(visit(buyer), { name: buyer.name }));
  for (const task of tasks) await task;
  report('who is aboard', aboard);
  report('who has paid', paid);
  report('the number of free seats', ferry.free);
}

run(main());
