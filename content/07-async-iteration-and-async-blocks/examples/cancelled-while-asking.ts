import { createTask, run, sleep, wait } from 'asyncio';

async function* readings() {
  try {
    while (true) {
      await sleep(2);
      yield 7;
    }
  } finally {
    console.log('the line is closed');
  }
}

async function listen(feed: AsyncIterable<number>, thinking: number) {
  for await (const _ of feed) await sleep(thinking);
}

async function main() {
  for (const thinking of [0, 5]) {
    const listening = createTask(listen(readings(), thinking));
    await sleep(3);
    listening.cancel();
    await wait([listening]);
    console.log(`thinking for ${thinking} s: the listener has gone`);
  }
}

run(main());
