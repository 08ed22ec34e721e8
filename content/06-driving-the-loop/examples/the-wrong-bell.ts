import { newEventLoop, run, sleep } from 'asyncio';

const loop = newEventLoop();

function ring() {
  console.log('the bell rings');
}

async function main() {
  loop.callLater(1, ring);
  await sleep(3);
  console.log('the library closes');
}

run(main());
