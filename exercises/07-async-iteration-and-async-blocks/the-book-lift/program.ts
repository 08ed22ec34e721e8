import { createTask, RuntimeError, run, sleep } from 'asyncio';

type Lift = AsyncGenerator<number, void, number>;

async function* lift(top: number): Lift {
  let floor = 0;
  while (floor < top) {
    const wanted = yield floor;
    await sleep(Math.abs(wanted - floor));
    floor = wanted;
  }
}

async function porter(books: Lift) {
  await sleep(4);
  try {
    await books.next(0);
    console.log('the porter rides down');
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    console.log('the porter takes the stairs');
  }
}

async function main() {
  const books = lift(5);
  createTask(porter(books));
  await books.next(0);
  for (const wanted of [3, 1, 5, 2]) {
    const step = await books.next(wanted);
    if (step.done) break;
    console.log(`the books are on floor ${step.value}`);
    await sleep(0.5);
  }
  console.log('the rest is carried');
}

run(main());
