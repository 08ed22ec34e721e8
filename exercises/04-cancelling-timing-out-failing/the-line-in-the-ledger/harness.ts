import { CancelledError, createTask, getRunningLoop, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { enter } from './ledger.ts';

const { line, seconds, calledAway } = params as {
  readonly line: string;
  /** Seconds that the line takes. */
  readonly seconds: number;
  /** The second at which the clerk is called away, if ever. */
  readonly calledAway: number | null;
};

const page: string[] = [];

const ledger = {
  async write(text: string) {
    try {
      await sleep(seconds);
    } catch (error) {
      page.push('half a line');
      throw error;
    }
    page.push(text);
  },
};

async function main() {
  const entering = createTask(enter(ledger, line), { name: 'the clerk' });
  if (calledAway !== null) getRunningLoop().callLater(calledAway, () => entering.cancel());
  let ending: string;
  try {
    await entering;
    ending = 'returned';
  } catch (error) {
    ending = error instanceof CancelledError ? 'cancelled' : (error as Error).message;
  }
  console.log(`the clerk: ${ending}`);
  console.log(`the ledger: ${page.join(', ') || 'an empty page'}`);
  report('the clerk', ending);
  report('the ledger', page);
}

run(main());
