import { run, sleep } from 'asyncio';

async function* station() {
  try {
    while (true) {
      await sleep(1);
      yield 7;
    }
  } finally {
    await sleep(1);
    console.log('the station is closed');
  }
}

async function* rounded(values: AsyncGenerator<number>) {
  await using source = values;
  try {
    for await (const value of source) yield value;
  } finally {
    console.log('the filter is closed');
  }
}

async function first() {
  await using feed = rounded(station());
  for await (const degrees of feed) return degrees;
}

async function main() {
  console.log(`${await first()} degrees`);
}

run(main());
