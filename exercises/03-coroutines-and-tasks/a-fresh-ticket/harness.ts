import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { reachIsland } from './ticket.ts';

const { outcomes, seconds, attempts } = params as {
  /** How the crossings of the day end, one after the other. */
  readonly outcomes: readonly string[];
  /** What each of them takes. */
  readonly seconds: number;
  readonly attempts: number;
};

let crossings = 0;

async function cross() {
  const outcome = outcomes[crossings++] ?? 'landed';
  await sleep(seconds);
  console.log(`crossing ${crossings}: ${outcome}`);
  return outcome;
}

async function main() {
  try {
    report('the end of the day', await reachIsland(cross, attempts));
  } catch (error) {
    console.error(`${error}`);
    report('the end of the day', `${error}`);
  }
}

run(main());
