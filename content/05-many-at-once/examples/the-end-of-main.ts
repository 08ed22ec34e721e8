import { createTask, run, sleep, wait } from 'asyncio';

async function ask(station: string, seconds: number) {
  try {
    await sleep(seconds);
    console.log(`${station} answers`);
  } finally {
    console.log(`the line to ${station} is closed`);
  }
}

async function main() {
  const tasks = [createTask(ask('Harbour', 1)), createTask(ask('Hill', 6))];
  const [done] = await wait(tasks, { timeout: 2 });
  console.log(`${done.size} of ${tasks.length} will do`);
}

run(main());
