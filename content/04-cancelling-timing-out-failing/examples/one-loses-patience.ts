import {
  createTask,
  type Future,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  waitFor,
} from 'asyncio';

async function ferry(tide: Future<string>) {
  try {
    console.log(`the ferry hears: ${await waitFor(tide, 1)}`);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('the ferry has lost patience');
  }
}

async function pilot(tide: Future<string>) {
  console.log(`the pilot hears: ${await tide}`);
}

function rise(tide: Future<string>) {
  if (!tide.done()) tide.setResult('high water');
}

async function main() {
  const loop = getRunningLoop();
  const tide = loop.createFuture<string>();
  loop.callLater(2, rise, tide);
  const sailing = createTask(ferry(tide));
  const waiting = createTask(pilot(tide));
  await sailing;
  await sleep(2);
  console.log(waiting.cancelled() ? 'the pilot was cancelled' : 'the pilot is at sea');
}

run(main());
