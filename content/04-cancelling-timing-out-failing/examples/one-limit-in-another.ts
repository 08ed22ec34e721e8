import { run, sleep, TimeoutError, timeout, waitFor } from 'asyncio';

async function ask(station: string) {
  try {
    await waitFor(sleep(9), 3);
    console.log(`${station} answers`);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log(`${station} does not answer`);
  }
}

async function main() {
  try {
    await using _ = timeout(4);
    await ask('Hill');
    await ask('Harbour');
    console.log('the report is complete');
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('the report goes out as it is');
  }
}

run(main());
