import { run, sleep } from 'asyncio';

async function weigh(parcel: string) {
  await sleep(1);
  return parcel.length;
}

async function weights(parcels: string[]) {
  const found: number[] = [];
  for (const parcel of parcels) {
    found.push(await weigh(parcel));
  }
  return found;
}

async function main() {
  let total = 0;
  for (const weight of await weights(['books', 'coffee'])) {
    total += weight;
    console.log(`${total} kg so far`);
  }
}

run(main());
