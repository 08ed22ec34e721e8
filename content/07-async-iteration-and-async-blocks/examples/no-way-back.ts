import { RuntimeError, run, sleep } from 'asyncio';
import { asynccontextmanager } from 'contextlib';

const borrowed = asynccontextmanager(async function* (title: string) {
  await sleep(1);
  console.log(`${title} is on the table`);
  yield title;
  await sleep(0.5);
  console.log(`${title} is back on its shelf`);
});

async function read(title: string, pages: number) {
  await using _ = borrowed(title);
  await sleep(2);
  if (pages === 0) throw new RuntimeError('a page is missing');
}

async function main() {
  await read('the atlas', 12);
  try {
    await read('the log', 0);
  } catch (error) {
    console.log((error as RuntimeError).message);
  }
}

run(main());
