import { getRunningLoop, run, sleep, TimeoutError, timeout } from 'asyncio';
import { params, report } from 'harness';
import { HastyLoop } from './hasty-loop.ts';

const { haste, begins, seconds } = params as {
  readonly haste: number;
  /** Seconds of sleep before anything is measured, as the program says them. */
  readonly begins: number;
  readonly seconds: number;
};

function note(what: string, since: number) {
  const took = Math.round((getRunningLoop().time() - since) * 1e6) / 1e6;
  console.log(`${what}: ${took} s`);
  report(what, took);
}

async function limited() {
  const start = getRunningLoop().time();
  try {
    await using _ = timeout(seconds);
    await sleep(seconds * 100);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
  note('a timeout', start);
}

async function main() {
  const loop = getRunningLoop();
  await sleep(begins);
  const start = loop.time();
  await sleep(seconds);
  note('a sleep', start);
  await limited();
  const now = loop.time();
  loop.callSoon(note, 'what is called soon', now);
  loop.callAt(now - 1, note, 'a moment that is over', now);
  loop.callAt(now + seconds, note, 'a moment to come', now);
  loop.callLater(seconds, note, 'what is called later', now);
  await sleep(2 * seconds);
}

run(main(), { loopFactory: () => new HastyLoop(haste) });
