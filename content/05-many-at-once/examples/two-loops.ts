import { asCompleted, createTask, run, sleep } from 'asyncio';

async function weigh(seconds: number) {
  await sleep(seconds);
  return seconds * 10;
}

function fleet() {
  const names = new Map<PromiseLike<number>, string>();
  names.set(createTask(weigh(2)), 'Tern');
  names.set(createTask(weigh(1)), 'Plover');
  return names;
}

async function main() {
  let names = fleet();
  for await (const task of asCompleted(names.keys())) {
    console.log(`${names.get(task) ?? 'somebody'} carries ${await task} tons`);
  }

  names = fleet();
  for (const coming of asCompleted(names.keys())) {
    console.log(`${names.get(coming) ?? 'somebody'} carries ${await coming} tons`);
  }
}

run(main());
