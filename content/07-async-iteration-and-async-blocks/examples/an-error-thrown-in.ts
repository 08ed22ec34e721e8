import { RuntimeError, run, sleep } from 'asyncio';

class Emptied extends RuntimeError {}

async function* addingScales(most: number): AsyncGenerator<number, void, number> {
  let total = 0;
  while (total <= most) {
    try {
      total += yield total;
    } catch (error) {
      if (!(error instanceof Emptied)) throw error;
      await sleep(0.5);
      total = 0;
    }
  }
  console.log('the spring is broken');
}

async function main() {
  const scales = addingScales(10);
  await scales.next(0);
  console.log((await scales.next(8)).value);
  console.log((await scales.throw(new Emptied())).value);
  console.log((await scales.next(6)).value);
  const step = await scales.next(7);
  console.log(step.done ? 'no more answers' : step.value);
}

run(main());
