// The right lines at the right times are the same as a loaf of bread.
import { run, sleep } from 'asyncio';

async function main() {
  console.log('kneading');
  await sleep(1);
  console.log('rising');
  await sleep(2);
  console.log('baking');
  await sleep(3);
  console.log('ready: rye loaf');
}

run(main());
