import { CancelledError, run, sleep } from 'asyncio';
import { params } from 'harness';
import { serve } from './counter.ts';

const { cake, seconds, patience } = params as {
  readonly cake: string;
  /** Seconds that the cake takes. */
  readonly seconds: number;
  readonly patience: number;
};

async function bake() {
  await sleep(seconds);
  return cake;
}

async function main() {
  try {
    const given = await serve(bake, patience, (message) => console.log(message));
    console.log(`here is ${given}`);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log('the baking was cancelled');
  }
}

run(main());
