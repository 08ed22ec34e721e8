import { StopIteration, sleep } from 'asyncio';

async function weigh(parcel: string) {
  console.log(`${parcel} is on the scales`);
  await sleep(0);
  console.log('the scales are still');
  return 7;
}

async function label(parcel: string) {
  const kilos = await weigh(parcel);
  return `${parcel}, ${kilos} kg`;
}

const coroutine = label('lamp');
console.log('made');
coroutine.send(null);
console.log('it waits, and I do something else');
try {
  coroutine.send(null);
} catch (end) {
  if (!(end instanceof StopIteration)) throw end;
  console.log(`it returned: ${end.value}`);
}
