import { createTask, run, sleep } from 'asyncio';

async function cross(ferry: string, seconds: number) {
  console.log(`${ferry} leaves`);
  await sleep(seconds);
  console.log(`${ferry} has landed`);
}

async function main() {
  const plover = createTask(cross('Plover', 3));
  await cross('Tern', 2);
  await plover;
}

run(main());
