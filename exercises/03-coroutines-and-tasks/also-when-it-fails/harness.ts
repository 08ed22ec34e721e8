import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { timed } from './watch.ts';

interface Book {
  readonly title: string;
  readonly seconds: number;
  readonly missing: boolean;
}

async function fetch({ title, seconds, missing }: Book) {
  await sleep(seconds);
  if (missing) throw new Error(`${title} cannot be found`);
  return `${title} from the stacks`;
}

const lend = timed(fetch, (seconds, ending) => {
  const measured = `${seconds.toFixed(3)} s, ${ending}`;
  console.log(measured);
  report('what the watch says', measured);
});

async function main() {
  for (const book of params as readonly Book[]) {
    let told: string;
    try {
      told = `${await lend(book)}`;
    } catch (error) {
      told = (error as Error).message;
    }
    report('what the readers are told', told);
  }
}

run(main());
