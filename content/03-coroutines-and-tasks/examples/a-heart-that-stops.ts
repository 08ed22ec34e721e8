import { createTask, run, sleep } from 'asyncio';
import * as time from 'time';

async function heartbeat() {
  for (let beat = 1; beat <= 5; beat++) {
    console.log(`beat ${beat}`);
    await sleep(1);
  }
}

function countCrumbs() {
  time.sleep(3);
  return 4711;
}

async function main() {
  const heart = createTask(heartbeat());
  await sleep(1.5);
  console.log('the counting begins');
  const crumbs = countCrumbs();
  console.log(`${crumbs} crumbs`);
  await heart;
}

run(main());
