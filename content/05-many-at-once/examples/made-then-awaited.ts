import { createTask, run, sleep } from 'asyncio';

async function ask(library: string) {
  console.log(`${library} is asked`);
  await sleep(3);
  return `${library} has it`;
}

async function main() {
  const libraries = ['Aarhus', 'Bergen', 'Cork'];
  const tasks = libraries.map((library) => createTask(ask(library)));

  const answers: string[] = [];
  for (const task of tasks) answers.push(await task);
  console.log(answers.join(', '));
}

run(main());
