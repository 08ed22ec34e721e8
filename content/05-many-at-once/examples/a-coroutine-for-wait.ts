import { createTask, run, sleep, wait } from 'asyncio';

async function ask(station: string) {
  await sleep(1);
  return `${station} answers`;
}

async function main() {
  const question = ask('Hill');
  try {
    // @ts-expect-error A coroutine is no task, and the types say so.
    await wait([question]);
  } catch (error) {
    console.log(`${error}`);
  }

  const task = createTask(question);
  const [done] = await wait([task]);
  if (done.has(task)) console.log(`the hill is done: ${task.result()}`);
}

run(main());
