import { currentTask, RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { WorkLoop } from './work-loop.ts';

interface Parcel {
  readonly seconds: number;
  readonly ends?: 'badly' | 'cancelled';
  /** Seconds of the parcel that is posted when this one is delivered. */
  readonly brings?: number;
}

const { parcels, late } = params as {
  readonly parcels: readonly Parcel[];
  /** Seconds after the first join until another parcel is posted; null for none. */
  readonly late: number | null;
};

const loop = new WorkLoop();

async function deliver({ seconds, ends, brings }: Parcel): Promise<number> {
  await sleep(seconds);
  if (brings !== undefined) loop.post(deliver({ seconds: brings }));
  if (ends === 'badly') throw new RuntimeError('nobody at home');
  return seconds;
}

async function joined(what: string) {
  try {
    await loop.join();
    report(what, 'back');
  } catch (error) {
    if (currentTask()?.cancelling()) throw error;
    report(what, `${error}`);
  }
  report('open', loop.open);
}

async function main() {
  await joined('the first join');
  const tasks = parcels.map((parcel) => loop.post(deliver(parcel)));
  report('posted', loop.posted);
  report('open', loop.open);
  for (const [index, { ends }] of parcels.entries()) {
    const task = tasks[index];
    if (ends === 'cancelled') loop.callLater(0.5, () => task?.cancel());
    task?.addDoneCallback((done) => done.cancelled() || done.exception());
  }
  if (late !== null) loop.callLater(late, () => loop.post(deliver({ seconds: 1 })));
  await joined('the second join');
  report('posted', loop.posted);
  const [first] = tasks;
  report('what post gives', first?.done() ? 'the task' : 'something else');
  console.log(`${loop.posted} posted, ${loop.open} open`);
}

run(main(), { loopFactory: () => loop });
