import { run, sleep } from 'asyncio';

async function* readings() {
  try {
    for (const degrees of [4, 9, 12, 11]) {
      await sleep(1);
      yield degrees;
    }
  } finally {
    console.log('the line is closed');
  }
}

async function* warm(source: AsyncIterable<number>) {
  try {
    for await (const degrees of source) {
      if (degrees > 8) yield degrees;
    }
  } finally {
    console.log('the filter is closed');
  }
}

async function main() {
  const source = readings();
  const filter = warm(source);
  console.log((await filter.next()).value);
  await filter.return();
  console.log('all is closed?');
  await source.return();
  console.log('now it is');
}

run(main());
