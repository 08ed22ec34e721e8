import { run, sleep } from 'asyncio';

async function* loaves() {
  for (const loaf of ['rye', 'spelt', 'oats', 'wheat']) {
    await sleep(1);
    yield loaf;
  }
}

async function main() {
  const oven = loaves();
  const first = await oven.next();
  console.log(`${first.value} for tasting`);
  for await (const loaf of oven) {
    console.log(`${loaf} for the window`);
    break;
  }
  for await (const loaf of oven) {
    console.log(`${loaf} for the shelf`);
  }
}

run(main());
