import { createTask, run } from 'asyncio';

async function call(name: string) {
  console.log(`${name} is here`);
}

async function main() {
  const first = createTask(call('Ada'));
  const second = createTask(call('Ben'));
  console.log('main goes on');
  await first;
  console.log('main has awaited Ada');
  await second;
  console.log('main has awaited Ben');
}

run(main());
