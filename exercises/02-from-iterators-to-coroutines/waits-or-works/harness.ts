import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { processTime } from 'time';
import { profile } from './profile.ts';

const { waits, works } = params as {
  /** Seconds that the work sleeps. */
  readonly waits: number;
  /** Seconds that it computes. */
  readonly works: number;
};

function compute(seconds: number) {
  const until = processTime() + seconds;
  while (processTime() < until);
}

const hundredths = (seconds: number) => Math.round(seconds * 100) / 100;

async function work() {
  compute(works / 2);
  await sleep(waits);
  compute(works / 2);
}

async function main() {
  compute(0.25);
  await sleep(0.5);
  const [wall, computed, verdict] = await profile(work);
  console.log(`wall ${wall.toFixed(2)} s, computed ${computed.toFixed(2)} s: it ${verdict}`);
  report('the profile', [hundredths(wall), hundredths(computed), verdict]);
}

run(main());
