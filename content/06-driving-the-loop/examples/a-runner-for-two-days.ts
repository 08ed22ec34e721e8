import { createTask, Runner, sleep } from 'asyncio';

async function patrol() {
  try {
    for (let round = 1; ; round += 1) {
      await sleep(2);
      console.log(`round ${round}`);
    }
  } finally {
    console.log('the patrol goes home');
  }
}

async function monday() {
  createTask(patrol());
  await sleep(3);
  console.log('Monday is over');
}

async function tuesday() {
  await sleep(2);
  console.log('Tuesday is over');
}

{
  using runner = new Runner();
  runner.run(monday());
  runner.run(tuesday());
}
console.log('the runner is closed');
