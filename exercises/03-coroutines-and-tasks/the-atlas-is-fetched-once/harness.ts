import { createTask, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { desk } from './reading-desk.ts';

interface Reader {
  readonly name: string;
  readonly title: string;
  /** Seconds until the reader asks. */
  readonly comes: number;
}

async function main() {
  const { shelves, readers } = params as {
    shelves: Record<string, { shelf: string; seconds: number }>;
    readers: readonly Reader[];
  };
  const searches: string[] = [];
  const ask = desk({
    async find(title) {
      searches.push(title);
      const entry = shelves[title];
      await sleep(entry?.seconds ?? 0);
      return entry?.shelf ?? 'no shelf';
    },
  });

  async function visit({ name, title, comes }: Reader) {
    if (comes > 0) await sleep(comes);
    const shelf = await ask(title);
    console.log(`${name}: ${title} is on ${shelf}`);
    report(`what ${name} is told`, shelf);
  }

  const tasks = readers.map((reader) => createTask(visit(reader), { name: reader.name }));
  for (const task of tasks) await task;
  report('the searches', searches);
}

run(main());
