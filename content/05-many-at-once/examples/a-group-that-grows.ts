import { run, sleep, TaskGroup } from 'asyncio';

const recommended: Record<string, string[]> = {
  Aarhus: ['Bergen', 'Cork'],
  Cork: ['Delft'],
};

async function ask(library: string, group: TaskGroup) {
  await sleep(2);
  const others = recommended[library] ?? [];
  console.log(`${library} knows ${others.length} others`);
  for (const other of others) group.createTask(ask(other, group), { name: other });
}

async function main() {
  {
    await using group = new TaskGroup();
    group.createTask(ask('Aarhus', group), { name: 'Aarhus' });
  }
  console.log('nobody is left to ask');
}

run(main());
