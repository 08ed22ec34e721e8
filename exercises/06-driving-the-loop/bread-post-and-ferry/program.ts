import { getRunningLoop, run, sleep } from 'asyncio';

function say(what: string) {
  console.log(what);
}

function bread() {
  say('the bread comes');
  getRunningLoop().callSoon(say, 'the crumbs are swept');
}

async function main() {
  const loop = getRunningLoop();
  loop.callLater(1, say, 'the bus comes');
  loop.callAt(loop.time() + 0.5, say, 'the ferry comes');
  loop.callLater(0, say, 'the post comes');
  const milk = loop.callSoon(say, 'the milk comes');
  loop.callSoon(bread);
  milk.cancel();
  say('the shop opens');
  await sleep(2);
  say('the shop closes');
}

run(main());
