import { run, sleep } from 'asyncio';

async function weigh(parcel: string) {
  await sleep(1);
  return parcel.length;
}

async function* weights(parcels: string[]) {
  for (const parcel of parcels) {
    yield await weigh(parcel);
  }
}

async function main() {
  let total = 0;
  for await (const weight of weights(['books', 'coffee'])) {
    total += weight;
    console.log(`${total} kg so far`);
  }
}

run(main());
