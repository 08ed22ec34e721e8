import { run, sleep } from 'asyncio';

async function* arrivals() {
  for (let ferry = 1; ; ferry++) {
    await sleep(10);
    console.log(`ferry ${ferry} comes in`);
    yield ferry;
  }
}

async function* take(count: number, source: AsyncIterable<number>) {
  let taken = 0;
  for await (const value of source) {
    if (taken === count) return;
    taken += 1;
    yield value;
  }
}

async function main() {
  const source = arrivals();
  for await (const ferry of take(2, source)) {
    console.log(`ferry ${ferry} is written down`);
  }
  console.log('the clerk goes home');
}

run(main());
