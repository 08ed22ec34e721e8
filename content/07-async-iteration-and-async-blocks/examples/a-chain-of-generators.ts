import { run, sleep } from 'asyncio';

async function* readings() {
  for (const celsius of [4, -2, -5]) {
    await sleep(1);
    console.log(`${celsius} °C is read`);
    yield celsius;
  }
}

async function* below(limit: number, source: AsyncIterable<number>) {
  for await (const degrees of source) {
    if (degrees < limit) yield degrees;
  }
}

async function* inFahrenheit(source: AsyncIterable<number>) {
  for await (const degrees of source) {
    yield (degrees * 9) / 5 + 32;
  }
}

async function main() {
  for await (const degrees of inFahrenheit(below(0, readings()))) {
    console.log(`frost: ${degrees.toFixed(1)} °F`);
  }
}

run(main());
