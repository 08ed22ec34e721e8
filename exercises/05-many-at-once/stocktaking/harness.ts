import { allTasks, currentTask, RuntimeError, run, sleep, wait } from 'asyncio';
import { params, report } from 'harness';
import { type Shelf, stocktake } from './stock.ts';

interface Books {
  readonly name: string;
  /** Books on the shelf, `null` if it breaks down. */
  readonly books: number | null;
  readonly seconds: number;
}

function shelf({ name, books, seconds }: Books): Shelf {
  return {
    name,
    async count() {
      await sleep(seconds);
      report('a count', name);
      if (books === null) throw new RuntimeError(`${name} has broken down`);
      return books;
    },
  };
}

async function main() {
  const shelves = params as readonly Books[];
  const { total, broken, open } = await stocktake(shelves.map(shelf));
  report('the total', total);
  report('the broken shelf', broken);
  report('the open shelves', open);
  // Whoever is still at work may go on, so that the checks see it.
  const others = [...allTasks()].filter((task) => task !== currentTask());
  report('the number at work at the return', others.length);
  if (others.length > 0) await wait(others, { timeout: 30 });
}

run(main());
