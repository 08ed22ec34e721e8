import { CancelledError, createTask, getRunningLoop, RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Bridge, Opening } from './opening.ts';

const { opens, passes, shuts, stuck, calledBack } = params as {
  /** Seconds that the bridge takes to open. */
  readonly opens: number;
  /** Seconds from the boat's entering until it is through, or stuck. */
  readonly passes: number;
  readonly shuts: number;
  readonly stuck: boolean;
  /** The second at which the boat is called back, if ever. */
  readonly calledBack: number | null;
};

const bridge: Bridge = {
  async swingOpen() {
    await sleep(opens);
    console.log('the bridge is open');
  },
  async swingShut() {
    await sleep(shuts);
    console.log('the bridge is shut');
    report('the shut bridge', true);
    return true;
  },
};

async function pass() {
  await using _ = new Opening(bridge, (seconds) => report('the note', seconds));
  report('the boat', 'enters');
  await sleep(passes);
  if (stuck) throw new RuntimeError('the boat is stuck');
  return 'through';
}

async function main() {
  const passing = createTask(pass(), { name: 'the boat' });
  if (calledBack !== null) getRunningLoop().callLater(calledBack, () => passing.cancel());
  let outcome: string;
  try {
    outcome = (await passing) ?? 'nothing has happened';
  } catch (error) {
    outcome = error instanceof CancelledError ? 'called back' : (error as Error).message;
  }
  console.log(outcome);
  report('the outcome', outcome);
}

run(main());
