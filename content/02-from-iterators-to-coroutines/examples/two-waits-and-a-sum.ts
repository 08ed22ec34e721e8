import { createTask, run, sleep } from 'asyncio';
import { perfCounter, processTime } from 'time';

async function fetch(seconds: number) {
  await sleep(seconds);
}

async function add() {
  const until = processTime() + 1;
  while (processTime() < until);
}

async function main() {
  const started = perfCounter();
  const jobs = [createTask(fetch(3)), createTask(fetch(2)), createTask(add())];
  for (const job of jobs) await job;
  console.log(`wall: ${(perfCounter() - started).toFixed(1)} s`);
  console.log(`process: ${processTime().toFixed(1)} s`);
}

run(main());
