import { CancelledError, createTask, getRunningLoop, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Book, study } from './study.ts';

const { pages, torn, calledAway } = params as {
  readonly pages: number;
  /** The page that cannot be copied, if there is one. */
  readonly torn: number | null;
  /** The second at which the reader is called away, if ever. */
  readonly calledAway: number | null;
};

const book: Book = {
  pages,
  async copy(page) {
    await sleep(1);
    if (page === torn) throw new Error(`page ${page} is torn`);
    console.log(`page ${page} is copied`);
  },
  async putBack() {
    await sleep(0.5);
    console.log('the book is on its shelf');
    report('the book on its shelf', true);
  },
};

async function main() {
  const studying = createTask(study(book), { name: 'study' });
  if (calledAway !== null) getRunningLoop().callLater(calledAway, () => studying.cancel());
  let outcome: string;
  try {
    outcome = `${await studying} pages`;
  } catch (error) {
    outcome = error instanceof CancelledError ? 'cancelled' : (error as Error).message;
  }
  report('the outcome', outcome);
}

run(main());
