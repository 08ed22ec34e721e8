import { asCompleted, createTask, gather, run, sleep } from 'asyncio';

async function cross(ferry: string, seconds: number) {
  await sleep(seconds);
  console.log(`(${ferry} ties up)`);
  return `${ferry} is in`;
}

async function main() {
  const ferries = [
    createTask(cross('Tern', 1)),
    createTask(cross('Plover', 8)),
    createTask(cross('Gannet', 10)),
  ];
  for (const coming of asCompleted(ferries, { timeout: 2 })) {
    try {
      console.log(await coming);
    } catch (error) {
      console.log(`a ${(error as Error).name}`);
    }
  }
  const atSea = ferries.filter((ferry) => !ferry.done());
  console.log(`${atSea.length} are still at sea`);
  await gather(...atSea);
}

run(main());
