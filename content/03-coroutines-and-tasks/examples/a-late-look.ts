import { createTask, run, sleep } from 'asyncio';
import { monotonic } from 'time';

async function ask(station: string) {
  await sleep(1);
  return `${station} answers`;
}

async function main() {
  const start = monotonic();
  const hill = createTask(ask('Hill'));
  await sleep(3);
  console.log(await hill);
  console.log(`it took ${(monotonic() - start).toFixed(1)} s`);
}

run(main());
