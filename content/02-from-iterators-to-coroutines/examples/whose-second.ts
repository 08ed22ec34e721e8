import { createTask, run, sleep } from 'asyncio';
import { perfCounter, processTime } from 'time';

function compute(seconds: number) {
  const until = processTime() + seconds;
  while (processTime() < until);
}

async function fetchWeather() {
  const wall = perfCounter();
  const process = processTime();
  await sleep(3);
  console.log(`fetch: wall ${(perfCounter() - wall).toFixed(2)} s`);
  console.log(`fetch: process ${(processTime() - process).toFixed(2)} s`);
}

async function countCrumbs() {
  compute(1);
  await sleep(0);
  compute(1);
  console.log('the crumbs are counted');
}

async function main() {
  const fetching = createTask(fetchWeather());
  const counting = createTask(countCrumbs());
  await counting;
  await fetching;
}

run(main());
