import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import * as time from 'time';
import { every } from './lamp.ts';

const { seconds, takes, offAt, offAfter, night } = params as {
  readonly seconds: number;
  /** How long a flash keeps the loop. */
  readonly takes: number;
  /** When somebody uses the switch; null if the lamp does it itself. */
  readonly offAt: number | null;
  /** The flash in which the lamp switches itself off, if it does. */
  readonly offAfter: number | null;
  /** Seconds until morning. */
  readonly night: number;
};

async function main() {
  let flashes = 0;
  await sleep(0.25);
  const off = every(seconds, () => {
    flashes += 1;
    console.log(`flash ${flashes}`);
    report('a flash', flashes);
    if (takes > 0) time.sleep(takes);
    if (flashes === offAfter) off();
  });
  if (offAt !== null) {
    await sleep(offAt);
    off();
    off();
    console.log('switched off');
    report('switched off', flashes);
  }
  await sleep(night - (offAt ?? 0));
}

run(main());
