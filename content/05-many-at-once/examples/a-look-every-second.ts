import { createTask, run, sleep, type Task, wait } from 'asyncio';

async function cross(seconds: number) {
  await sleep(seconds);
}

async function main() {
  const ferries = [0.5, 1.25, 3.75].map((seconds) => createTask(cross(seconds)));
  let atSea = new Set<Task<void>>(ferries);
  while (atSea.size > 0) {
    const [, pending] = await wait(atSea, { timeout: 1 });
    atSea = pending;
    console.log(`${ferries.length - atSea.size} of ${ferries.length} are in`);
  }
}

run(main());
