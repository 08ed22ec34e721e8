import { createTask, run, sleep } from 'asyncio';

function* pages() {
  for (let page = 1; page <= 3; page++) {
    console.log(`page ${page} is copied`);
    yield page;
  }
}

async function* withBreath(values: Iterable<number>) {
  for (const value of values) {
    yield value;
    await sleep(0);
  }
}

async function bell() {
  console.log('the bell rings');
}

async function main() {
  const ringing = createTask(bell());
  let copied = 0;
  for await (const _ of withBreath(pages())) copied += 1;
  console.log(`${copied} pages`);
  await ringing;
}

run(main());
