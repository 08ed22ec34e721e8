import { createTask, run, sleep } from 'asyncio';
import * as time from 'time';

async function cross(ferry: string) {
  console.log(`${ferry} leaves`);
  await sleep(2);
  console.log(`${ferry} has landed`);
}

async function main() {
  const tern = createTask(cross('Tern'));
  time.sleep(3);
  console.log('the accounts are done');
  await tern;
}

run(main());
