import { run, sleep } from 'asyncio';

async function* readings() {
  for (const degrees of [4, 9, 7]) {
    await sleep(1);
    yield degrees;
  }
}

async function main() {
  for await (const degrees of readings()) {
    await sleep(0.5);
    console.log(`${degrees} degrees are written down`);
  }
}

run(main());
