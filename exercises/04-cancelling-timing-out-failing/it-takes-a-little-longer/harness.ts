import { CancelledError, RuntimeError, run, sleep } from 'asyncio';
import { params } from 'harness';
import { serve } from './counter.ts';

const { cake, seconds, patience, goesOut } = params as {
  readonly cake: string;
  /** Seconds that the cake takes. */
  readonly seconds: number;
  readonly patience: number;
  /** Whether the oven goes out before the cake is done. */
  readonly goesOut: boolean;
};

async function bake() {
  await sleep(seconds);
  if (goesOut) throw new RuntimeError('the oven has gone out');
  return cake;
}

async function main() {
  try {
    const given = await serve(bake, patience, (message) => console.log(message));
    console.log(`here is ${given}`);
  } catch (error) {
    if (error instanceof CancelledError) console.log('the baking was cancelled');
    else if (error instanceof RuntimeError) console.log(error.message);
    else throw error;
  }
}

run(main());
