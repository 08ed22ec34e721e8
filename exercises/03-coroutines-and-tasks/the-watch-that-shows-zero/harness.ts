import { createTask, iscoroutine, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { timed } from './watch.ts';

/** Books with the seconds that it takes to fetch them. */
const books = params as readonly (readonly [title: string, seconds: number])[];

async function fetch(title: string, seconds: number) {
  await sleep(seconds);
  return `${title} from the stacks`;
}

const lend = timed(fetch, (seconds) => {
  const measured = Math.round(seconds * 1000) / 1000;
  console.log(`the watch shows ${measured.toFixed(3)} s`);
  report('what the watch shows', measured);
});

function inWords(lent: unknown): string {
  return iscoroutine(lent) ? 'a coroutine' : `${lent}`;
}

async function main() {
  const [first, ...others] = books;
  if (first === undefined) return;
  const lent = [inWords(await lend(...first))];
  const tasks = others.map((book) => createTask(lend(...book)));
  for (const task of tasks) {
    lent.push(inWords(await task));
  }
  report('what the readers get', lent);
}

run(main());
