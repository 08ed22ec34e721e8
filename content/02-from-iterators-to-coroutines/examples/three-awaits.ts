import { StopIteration, sleep } from 'asyncio';

async function address() {
  return 'Pier 4';
}

async function weight() {
  await sleep(0);
  return 7;
}

async function label() {
  const where = await address();
  const kilos = await weight();
  return `${kilos} kg to ${where}, ${await address()}`;
}

const coroutine = label();
let sent = 0;
try {
  while (true) {
    sent += 1;
    coroutine.send(null);
  }
} catch (end) {
  if (!(end instanceof StopIteration)) throw end;
  console.log(`${end.value}, after ${sent} sends`);
}
