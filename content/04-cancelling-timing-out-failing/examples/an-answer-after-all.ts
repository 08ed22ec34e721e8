import { CancelledError, run, sleep, TimeoutError, waitFor } from 'asyncio';

async function ask(station: string) {
  try {
    await sleep(5);
    return `${station}: 4 degrees`;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    await sleep(1);
    return `${station}: 6 degrees yesterday`;
  }
}

async function main() {
  try {
    console.log(await waitFor(ask('Hill'), 2));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('no answer');
  }
}

run(main());
