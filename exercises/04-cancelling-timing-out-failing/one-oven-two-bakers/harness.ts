import { createTask, Event, Lock, Queue, run, sleep, TimeoutError, wait, waitFor } from 'asyncio';
import { params } from 'harness';
import { baker, type Oven, type Shelf } from './baker.ts';

const { baking, room, customerAt, closing } = params as {
  /** Seconds that a loaf takes. */
  readonly baking: number;
  /** Loaves for which the shelf has room. */
  readonly room: number;
  /** When a customer takes a loaf. */
  readonly customerAt: number;
  /** When the bakers are sent home. */
  readonly closing: number;
};

const lock = new Lock();
const loaves = new Queue<string>();
const taken = new Event();
let baked = 0;

const oven: Oven = {
  async take() {
    await lock.acquire();
  },
  async bake() {
    await sleep(baking);
    baked += 1;
    return `loaf ${baked}`;
  },
  giveBack: () => lock.release(),
};

const shelf: Shelf = {
  async put(loaf) {
    while (loaves.qsize() >= room) {
      taken.clear();
      await taken.wait();
    }
    loaves.putNowait(loaf);
  },
  pile: (loaf) => loaves.putNowait(loaf),
};

async function cake() {
  try {
    await waitFor(oven.take(), 1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('the cake does not get into the oven');
    return;
  }
  console.log('the cake is in the oven');
  oven.giveBack();
}

async function main() {
  const bakers = ['Ada', 'Bo'].map((name) => createTask(baker(oven, shelf), { name }));
  await sleep(customerAt);
  console.log(`a customer takes ${await loaves.get()}`);
  taken.set();
  await sleep(closing - customerAt);
  console.log('the bakers are sent home');
  for (const one of bakers) one.cancel();
  await sleep(0.25);
  while (!loaves.empty()) console.log(`given away: ${loaves.getNowait()}`);
  await cake();
  // Whoever still bakes may go on, so that the checks see it.
  await wait(bakers, { timeout: 5 });
}

run(main());
