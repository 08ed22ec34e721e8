import { run, sleep } from 'asyncio';

async function cross(ferry: string) {
  console.log(`${ferry} leaves`);
  await sleep(1);
  console.log(`${ferry} lands`);
}

async function main() {
  await cross('Tern');
  await cross('Plover');
  console.log('both have landed');
}

run(main());
