import { run, sleep } from 'asyncio';
import { perfCounter, processTime } from 'time';

function compute(seconds: number) {
  const until = processTime() + seconds;
  while (processTime() < until);
}

async function main() {
  const wall = perfCounter();
  const process = processTime();
  await sleep(2);
  compute(0.5);
  console.log(`perfCounter: ${(perfCounter() - wall).toFixed(1)}`);
  console.log(`processTime: ${(processTime() - process).toFixed(1)}`);
}

run(main());
