import { run, sleep } from 'asyncio';

async function* addingScales(): AsyncGenerator<number, void, number> {
  let total = 0;
  while (true) {
    const weight = yield total;
    await sleep(1);
    total += weight;
  }
}

async function main() {
  const scales = addingScales();
  const first = await scales.next(0);
  console.log(`ready, showing ${first.value} kg`);
  for (const weight of [3, 5, 2]) {
    const { value } = await scales.next(weight);
    console.log(`${weight} kg more make ${value} kg`);
  }
}

run(main());
