import { createTask, run, sleep } from 'asyncio';

async function ask(station: string) {
  try {
    console.log(`${station} is asked`);
    await sleep(3);
    console.log(`${station} answers`);
  } finally {
    console.log(`the line to ${station} is closed`);
  }
}

async function main() {
  createTask(ask('Hill'));
  await sleep(1);
  console.log('main returns');
}

run(main());
