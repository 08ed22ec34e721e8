import { asCompleted, createTask, run, sleep } from 'asyncio';

async function cross(ferry: string, seconds: number) {
  await sleep(seconds);
  return `${ferry} is in`;
}

async function main() {
  const ferries = [
    createTask(cross('Tern', 4), { name: 'Tern' }),
    createTask(cross('Plover', 1), { name: 'Plover' }),
    createTask(cross('Gannet', 10), { name: 'Gannet' }),
  ];
  for await (const ferry of asCompleted(ferries)) {
    console.log(ferry.result());
  }
  console.log('the harbour is closed');
}

run(main());
