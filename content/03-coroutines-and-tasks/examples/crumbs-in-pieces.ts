import { createTask, run, sleep } from 'asyncio';
import * as time from 'time';

async function heartbeat() {
  for (let beat = 1; beat <= 5; beat++) {
    console.log(`beat ${beat}`);
    await sleep(1);
  }
}

function countTile() {
  time.sleep(0.3);
  return 471;
}

async function countCrumbs() {
  let crumbs = 0;
  for (let tile = 0; tile < 10; tile++) {
    crumbs += countTile();
    await sleep(0);
  }
  return crumbs;
}

async function main() {
  const heart = createTask(heartbeat());
  await sleep(1.5);
  console.log('the counting begins');
  const crumbs = await countCrumbs();
  console.log(`${crumbs} crumbs`);
  await heart;
}

run(main());
