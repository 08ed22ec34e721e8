import { createTask, getRunningLoop, run, sleep } from 'asyncio';

async function weigh(parcel: string) {
  console.log(`${parcel} is on the scales`);
  await sleep(0.5);
  console.log(`${parcel} is weighed`);
}

const weighings = new Set<unknown>();

function start(parcel: string) {
  weighings.add(createTask(weigh(parcel)));
}

async function main() {
  const loop = getRunningLoop();
  loop.callLater(1, weigh, 'parcel 1');
  loop.callLater(1, start, 'parcel 2');
  await sleep(2);
}

run(main());
