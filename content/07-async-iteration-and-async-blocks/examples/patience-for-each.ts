import { run, sleep, TimeoutError, waitFor } from 'asyncio';

async function* arrivals() {
  try {
    for (const [ferry, wait] of [
      ['Tern', 10],
      ['Plover', 15],
      ['Gannet', 60],
    ] as const) {
      await sleep(wait);
      yield ferry;
    }
  } finally {
    console.log('the lamp on the pier is out');
  }
}

async function* within(seconds: number, values: AsyncGenerator<string>) {
  await using source = values;
  while (true) {
    const step = await waitFor(source.next(), seconds);
    if (step.done) return;
    yield step.value;
  }
}

async function main() {
  try {
    for await (const ferry of within(20, arrivals())) {
      console.log(`the ${ferry} has landed`);
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('no ferry for twenty seconds');
  }
}

run(main());
