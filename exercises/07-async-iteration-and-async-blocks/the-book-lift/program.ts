import { run, sleep } from 'asyncio';

async function* lift(top: number): AsyncGenerator<number, void, number> {
  let floor = 0;
  while (floor < top) {
    const wanted = yield floor;
    await sleep(Math.abs(wanted - floor));
    floor = wanted;
  }
}

async function main() {
  const books = lift(5);
  await books.next(0);
  for (const wanted of [3, 1, 5, 2]) {
    const step = await books.next(wanted);
    if (step.done) break;
    console.log(`the books are on floor ${step.value}`);
  }
  console.log('the rest is carried');
}

run(main());
