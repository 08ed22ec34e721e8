import { getRunningLoop, run, sleep } from 'asyncio';

function note(how: string) {
  console.log(how);
}

async function main() {
  const loop = getRunningLoop();
  loop.callLater(1, note, 'later, in 1 s');
  loop.callAt(loop.time() + 0.5, note, 'at, half a second from now');
  loop.callLater(0, note, 'later, in 0 s');
  loop.callSoon(note, 'soon');
  loop.callSoonThreadsafe(note, 'soon, threadsafe');
  await sleep(2);
}

run(main());
