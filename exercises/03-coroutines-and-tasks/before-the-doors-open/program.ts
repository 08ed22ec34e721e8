import { createTask, run, sleep } from 'asyncio';

async function reader(name: string) {
  console.log(`${name} queues up`);
  await sleep(0);
  console.log(`${name} goes in`);
}

async function unlock() {
  console.log('the door is unlocked');
}

async function main() {
  const ada = createTask(reader('Ada'));
  const ben = createTask(reader('Ben'));
  await unlock();
  await sleep(0);
  console.log('the lights are on');
  await ada;
  console.log('Ada is let in');
  await ben;
  console.log('Ben is let in');
}

run(main());
