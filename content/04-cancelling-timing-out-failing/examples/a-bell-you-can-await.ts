import { getRunningLoop, run } from 'asyncio';

class Scales {
  start(parcel: string, done: (grams: number) => void) {
    console.log(`${parcel} is on the scales`);
    getRunningLoop().callLater(1.5, done, 100 * parcel.length);
  }
}

async function weigh(scales: Scales, parcel: string) {
  const weight = getRunningLoop().createFuture<number>();
  scales.start(parcel, (grams) => weight.setResult(grams));
  return await weight;
}

async function main() {
  const grams = await weigh(new Scales(), 'the box');
  console.log(`it weighs ${grams} g`);
}

run(main());
