import { createTask, run, sleep } from 'asyncio';
import * as time from 'time';

async function blink() {
  for (let flash = 1; flash <= 4; flash++) {
    console.log(`flash ${flash}`);
    await sleep(1);
  }
}

async function lookUp(parcel: string) {
  await sleep(1.75);
  console.log(`${parcel} goes north`);
}

async function print(parcel: string) {
  time.sleep(0.5);
  console.log(`${parcel} has its label`);
}

async function send(parcel: string) {
  await lookUp(parcel);
  await print(parcel);
}

async function main() {
  const lamp = createTask(blink());
  const parcels = ['parcel 1', 'parcel 2', 'parcel 3'].map((name) => createTask(send(name)));
  for (const parcel of parcels) {
    await parcel;
  }
  await lamp;
}

run(main());
