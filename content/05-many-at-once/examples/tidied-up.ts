import { createTask, run, sleep } from 'asyncio';

async function ask(library: string) {
  console.log(`${library} is asked`);
  await sleep(3);
  return `${library} has it`;
}

async function main() {
  const libraries = ['Aarhus', 'Bergen', 'Cork'];

  const answers: string[] = [];
  for (const library of libraries) answers.push(await createTask(ask(library)));
  console.log(answers.join(', '));
}

run(main());
