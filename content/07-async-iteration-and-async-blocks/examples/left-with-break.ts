import { run, sleep } from 'asyncio';

async function* readings() {
  try {
    for (const degrees of [4, 9, 12, 11]) {
      await sleep(1);
      yield degrees;
    }
  } finally {
    await sleep(0.5);
    console.log('the line is closed');
  }
}

async function main() {
  const feed = readings();
  for await (const degrees of feed) {
    console.log(`${degrees} degrees`);
    if (degrees > 8) break;
  }
  console.log('warm enough, have breakfast');
  await sleep(3);
  console.log('breakfast is over');
}

run(main());
