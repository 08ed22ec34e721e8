import { gather, run, sleep } from 'asyncio';

const stations = ['Hill', 'Harbour', 'Airfield', 'Mill'];

async function read(station: string) {
  await sleep(0.5);
  return station.length;
}

async function* readings() {
  for (const station of stations) yield await read(station);
}

async function main() {
  const inTurn: number[] = [];
  for await (const degrees of readings()) inTurn.push(degrees);
  console.log(`in turn: ${inTurn.join(' ')}`);

  const atOnce = await gather(...stations.map(read));
  console.log(`at once: ${atOnce.join(' ')}`);
}

run(main());
