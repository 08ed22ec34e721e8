import { run, sleep, TimeoutError, waitFor } from 'asyncio';

async function ask(station: string) {
  try {
    await sleep(2);
    return `${station}: 4 degrees`;
  } finally {
    await sleep(3);
    console.log(`the line to ${station} is closed`);
  }
}

async function main() {
  try {
    console.log(await waitFor(ask('Hill'), 1));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('no answer within a second');
  }
}

run(main());
