import { CancelledError, createTask, getRunningLoop, RuntimeError, run, sleep } from 'asyncio';
import { asynccontextmanager } from 'contextlib';
import { params, report } from 'harness';
import { hands } from './hands.ts';

const { rows, ladder, farmer, hail, calledAway } = params as {
  /** Seconds that each row takes to pick. */
  readonly rows: readonly number[];
  /** Seconds to put away a ladder. */
  readonly ladder: number;
  /** Seconds until the farmer is done, or the hail comes. */
  readonly farmer: number;
  readonly hail: boolean;
  /** The second at which the farmer is called away, if ever. */
  readonly calledAway: number | null;
};

const sideBySide = asynccontextmanager(hands);

async function pick(row: number, seconds: number) {
  try {
    await sleep(seconds);
    console.log(`row ${row} is picked`);
    report('the rows', row);
  } finally {
    await sleep(ladder);
  }
}

async function harvest() {
  await using block = sideBySide();
  for (const [index, seconds] of rows.entries()) block.value(pick(index + 1, seconds));
  await sleep(farmer);
  if (hail) throw new RuntimeError('hail');
  return 'a good harvest';
}

async function main() {
  const harvesting = createTask(harvest(), { name: 'the harvest' });
  if (calledAway !== null) getRunningLoop().callLater(calledAway, () => harvesting.cancel());
  let outcome: string;
  try {
    outcome = (await harvesting) ?? 'nothing has happened';
  } catch (error) {
    outcome = error instanceof CancelledError ? 'called away' : (error as Error).message;
  }
  console.log(outcome);
  report('the outcome', outcome);
  await sleep(5);
}

run(main());
