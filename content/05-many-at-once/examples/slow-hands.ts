import { asCompleted, createTask, run, sleep } from 'asyncio';

async function cross(ferry: string, seconds: number) {
  await sleep(seconds);
  return ferry;
}

async function main() {
  const ferries = [
    createTask(cross('Gannet', 3), { name: 'Gannet' }),
    createTask(cross('Plover', 1), { name: 'Plover' }),
    createTask(cross('Tern', 2), { name: 'Tern' }),
  ];
  for await (const ferry of asCompleted(ferries)) {
    await sleep(4);
    console.log(`${ferry.result()} is unloaded`);
  }
}

run(main());
