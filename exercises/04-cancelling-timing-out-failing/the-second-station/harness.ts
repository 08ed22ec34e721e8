import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { reading, type Station } from './reading.ts';

const { near, far, limit, outOfOrder } = params as {
  /** Seconds until each station answers. */
  readonly near: number;
  readonly far: number;
  readonly limit: number;
  /** Whether the near station answers with an error. */
  readonly outOfOrder: boolean;
};

const nearStation: Station = {
  ask: async function askNear() {
    await sleep(near);
    if (outOfOrder) throw new Error('the near station is out of order');
    return 'near: 4 degrees';
  },
};

const farStation: Station = {
  ask: async function askFar() {
    await sleep(far);
    return 'far: 7 degrees';
  },
};

async function main() {
  let answer: string;
  try {
    answer = await reading(nearStation, farStation, limit);
  } catch (error) {
    answer = error instanceof Error ? error.message || error.name : `${error}`;
  }
  console.log(answer);
  report('the reading', answer);
}

run(main());
