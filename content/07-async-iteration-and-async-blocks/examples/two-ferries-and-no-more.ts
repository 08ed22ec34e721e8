import { run, sleep } from 'asyncio';

async function* arrivals() {
  try {
    for (let ferry = 1; ; ferry++) {
      await sleep(10);
      console.log(`ferry ${ferry} comes in`);
      yield ferry;
    }
  } finally {
    console.log('the lamp on the pier is out');
  }
}

async function* take(count: number, values: AsyncGenerator<number>) {
  await using source = values;
  if (count <= 0) return;
  let taken = 0;
  for await (const value of source) {
    yield value;
    taken += 1;
    if (taken === count) return;
  }
}

async function main() {
  for await (const ferry of take(2, arrivals())) {
    console.log(`ferry ${ferry} is written down`);
  }
  console.log('the clerk goes home');
}

run(main());
