import { run, sleep } from 'asyncio';

async function* arrivals() {
  await sleep(1);
  yield 'Tern';
  await sleep(2);
  yield 'Plover';
}

async function main() {
  for await (const ferry of arrivals()) {
    console.log(`the ${ferry} has landed`);
  }
  console.log('the pier closes');
}

run(main());
