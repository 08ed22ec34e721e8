import { createTask, run, sleep, wait } from 'asyncio';

async function ask(station: string, seconds: number) {
  await sleep(seconds);
  return `${station} answers`;
}

async function main() {
  const tasks = [
    createTask(ask('Harbour', 0.5)),
    createTask(ask('Airfield', 0.8)),
    createTask(ask('Hill', 3)),
  ];
  const [done, pending] = await wait(tasks, { timeout: 1 });
  console.log(`${done.size} done, ${pending.size} pending`);

  for (const task of pending) {
    console.log(`cancelled: ${task.cancelled() ? 'yes' : 'no'}`);
    console.log(await task);
  }
}

run(main());
