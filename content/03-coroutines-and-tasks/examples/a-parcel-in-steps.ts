import { run, sleep } from 'asyncio';

async function lookUp(parcel: number) {
  await sleep(1);
  return `${parcel} Mill Lane`;
}

async function printLabel(address: string) {
  await sleep(0.25);
  return `[ ${address} ]`;
}

async function dispatch(parcel: number) {
  const address = await lookUp(parcel);
  console.log(`goes to ${address}`);
  const label = await printLabel(address);
  console.log(`label ${label}`);
  return label;
}

async function main() {
  console.log('parcel 12 comes in');
  const label = await dispatch(12);
  console.log(`on the van: ${label}`);
}

run(main());
