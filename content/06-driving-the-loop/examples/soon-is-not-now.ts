import { getRunningLoop, run, sleep } from 'asyncio';

function ring(bell: string) {
  console.log(`the ${bell} bell rings`);
}

async function main() {
  const loop = getRunningLoop();
  loop.callSoon(ring, 'small');
  loop.callSoon(ring, 'great');
  console.log('both bells are set');
  await sleep(0);
  console.log('main goes on');
}

run(main());
