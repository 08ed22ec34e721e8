import { CancelledError, createTask, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { stop } from './stop.ts';

interface Guest {
  /** What the guest does when asked to come to an end. */
  readonly manners: 'goes' | 'goes on to the end' | 'trips over the chair' | 'has gone already';
  /** Seconds that this takes. */
  readonly seconds: number;
}

const { manners, seconds } = params as Guest;

async function read() {
  if (manners === 'has gone already') return;
  try {
    await sleep(60);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    await sleep(seconds);
    if (manners === 'trips over the chair') throw new Error('the chair is broken');
    if (manners === 'goes') throw error;
  }
}

async function main() {
  const guest = createTask(read(), { name: 'the guest' });
  await sleep(2);
  console.log('closing time');
  const ending = await stop(guest);
  console.log(`the guest has ${ending}`);
  report('the answer', ending);
}

run(main());
