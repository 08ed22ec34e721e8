import { createTask, run, sleep, wait } from 'asyncio';

async function ask(station: string, seconds: number) {
  await sleep(seconds);
  return `${station} answers`;
}

async function main() {
  const tasks = [
    createTask(ask('Harbour', 0.5), { name: 'Harbour' }),
    createTask(ask('Airfield', 0.8), { name: 'Airfield' }),
    createTask(ask('Hill', 3), { name: 'Hill' }),
  ];
  const [done, pending] = await wait(tasks, { timeout: 1 });
  console.log(`${done.size} done, ${pending.size} pending`);

  for (const task of pending) {
    console.log(`${task.getName()} is ${task.cancelled() ? 'cancelled' : 'still at it'}`);
    console.log(await task);
  }
}

run(main());
