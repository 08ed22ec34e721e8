import { createTask, run, sleep } from 'asyncio';

async function ask(library: string) {
  console.log(`${library} is asked`);
  await sleep(3);
  return `${library} has it`;
}

function* questions(libraries: string[]) {
  for (const library of libraries) yield createTask(ask(library));
}

async function main() {
  const tasks = questions(['Aarhus', 'Bergen', 'Cork']);
  console.log('the tasks are made?');
  for (const task of tasks) console.log(await task);
}

run(main());
