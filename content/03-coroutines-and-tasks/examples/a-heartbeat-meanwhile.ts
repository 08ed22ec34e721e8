import { createTask, run, sleep } from 'asyncio';

async function ask(station: string, seconds: number) {
  await sleep(seconds);
  console.log(`${station} answers`);
}

async function heartbeat() {
  for (let beat = 1; beat <= 3; beat++) {
    await sleep(1);
    console.log(`beat ${beat}`);
  }
}

async function main() {
  const pulse = createTask(heartbeat());
  const hill = createTask(ask('Hill', 3.5));
  const harbour = createTask(ask('Harbour', 2.5));
  await hill;
  await harbour;
  await pulse;
  console.log('nobody is left');
}

run(main());
