import { createTask, run, sleep, type Task } from 'asyncio';

async function lookUp(parcel: number) {
  console.log(`looking up parcel ${parcel}`);
  await sleep(1);
  return '4 Pier Road';
}

async function label(box: string, address: Task<string>) {
  console.log(`${box} goes to ${await address}`);
}

async function main() {
  const address = createTask(lookUp(12));
  await label('the first box', address);
  await label('the second box', address);
}

run(main());
