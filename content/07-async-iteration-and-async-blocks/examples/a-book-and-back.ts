import { RuntimeError, run, sleep } from 'asyncio';
import { asynccontextmanager } from 'contextlib';

const borrowed = asynccontextmanager(async function* (title: string) {
  await sleep(1);
  console.log(`${title} is on the table`);
  try {
    yield title;
  } finally {
    await sleep(0.5);
    console.log(`${title} is back on its shelf`);
  }
});

async function main() {
  {
    await using book = borrowed('the atlas');
    await sleep(2);
    console.log(`${book.value} has been read`);
  }
  try {
    await using _ = borrowed('the log');
    await sleep(2);
    throw new RuntimeError('a page is missing');
  } catch (error) {
    console.log((error as RuntimeError).message);
  }
}

run(main());
