import { getRunningLoop, run, sleep } from 'asyncio';

function come(who: string) {
  console.log(`${who} comes`);
}

async function main() {
  const loop = getRunningLoop();
  loop.callLater(0, come, 'Ada');
  loop.callSoon(come, 'Ben');
  await sleep(0);
  console.log('main goes on');
  await sleep(1);
}

run(main());
