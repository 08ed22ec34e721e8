import { run, sleep, type Task, TaskGroup } from 'asyncio';

const searches: Task<string>[] = [];

async function search(group: TaskGroup, room: string, seconds: number) {
  await sleep(seconds);
  if (room === 'hall') {
    searches.push(group.createTask(search(group, 'attic', 1)));
    searches.push(group.createTask(search(group, 'cellar', 4)));
  }
  return room;
}

async function searchHouse() {
  await using group = new TaskGroup();
  searches.push(group.createTask(search(group, 'hall', 2)));
  searches.push(group.createTask(search(group, 'study', 5)));
  await sleep(1);
  console.log('everybody is in');
}

async function main() {
  await searchHouse();
  console.log(searches.map((task) => task.result()).join(', '));
}

run(main());
