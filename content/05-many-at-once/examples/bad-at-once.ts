import { createTask, FIRST_EXCEPTION, RuntimeError, run, sleep, wait } from 'asyncio';

async function ask(station: string) {
  if (station === 'Mill') throw new RuntimeError('the mill has burnt down');
  await sleep(3);
  return `${station} answers`;
}

async function main() {
  const tasks = ['Hill', 'Mill', 'Harbour'].map((station) => createTask(ask(station)));
  const [done, pending] = await wait(tasks, { returnWhen: FIRST_EXCEPTION });
  console.log(`${done.size} done, ${pending.size} pending`);
  for (const task of done) console.log(`${task.exception()}`);
  const [later] = await wait(pending);
  console.log(`${later.size} more are done`);
}

run(main());
