import { run, sleep, TimeoutError, waitFor } from 'asyncio';

async function* arrivals() {
  for (const [ferry, seconds] of [
    ['Tern', 1],
    ['Plover', 5],
    ['Gannet', 1],
  ] as const) {
    await sleep(seconds);
    yield ferry;
  }
}

async function main() {
  const ferries = arrivals();
  for (const question of [1, 2, 3]) {
    try {
      const step = await waitFor(ferries.next(), 2);
      console.log(`${question}: ${step.done ? 'no more ferries' : step.value}`);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.log(`${question}: it takes longer`);
    }
  }
}

run(main());
