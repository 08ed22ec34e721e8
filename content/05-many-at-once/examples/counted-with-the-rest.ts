import { gather, RuntimeError, run, sleep } from 'asyncio';

async function deliver(parcel: string, seconds: number) {
  await sleep(seconds);
  if (parcel === 'vase') throw new RuntimeError('the vase is in pieces');
  return parcel;
}

async function main() {
  const outcomes = await gather(deliver('books', 2), deliver('vase', 1), deliver('lamp', 3), {
    returnExceptions: true,
  });
  console.log(`${outcomes.length} of 3 are delivered`);
}

run(main());
