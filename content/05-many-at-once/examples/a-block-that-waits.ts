import { run, sleep, type Task, TaskGroup } from 'asyncio';

async function bake(bread: string) {
  await sleep(3);
  return `a warm ${bread}`;
}

async function main() {
  const tray: Task<string>[] = [];
  {
    await using group = new TaskGroup();
    for (const bread of ['rye loaf', 'pretzel', 'tart']) {
      tray.push(group.createTask(bake(bread)));
    }
    console.log('the last line of the block');
  }
  console.log('the first line after it');
  for (const task of tray) console.log(task.result());
}

run(main());
