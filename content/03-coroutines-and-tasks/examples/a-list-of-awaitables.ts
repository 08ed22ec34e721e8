import { run, sleep } from 'asyncio';

async function weigh(parcel: string) {
  await sleep(1);
  return parcel.length;
}

function weights(parcels: string[]) {
  return parcels.map((parcel) => weigh(parcel));
}

async function main() {
  let total = 0;
  for (const weight of weights(['books', 'coffee'])) {
    total += await weight;
    console.log(`${total} kg so far`);
  }
}

run(main());
