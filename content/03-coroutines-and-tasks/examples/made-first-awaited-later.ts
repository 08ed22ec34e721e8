import { run, sleep } from 'asyncio';

async function cross(ferry: string) {
  console.log(`${ferry} leaves`);
  await sleep(1);
  console.log(`${ferry} lands`);
}

async function main() {
  const first = cross('Tern');
  const second = cross('Plover');
  console.log('two crossings are made');
  await first;
  await second;
}

run(main());
