import { run, sleep, TimeoutError, timeout } from 'asyncio';

async function ask(station: string) {
  await sleep(0.75);
  console.log(`${station} answers`);
}

async function main() {
  try {
    await using _ = timeout(1);
    await ask('Hill');
    await ask('Harbour');
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('the report goes out as it is');
  }
}

run(main());
