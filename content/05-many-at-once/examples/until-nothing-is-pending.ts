import { createTask, FIRST_COMPLETED, run, sleep, wait } from 'asyncio';

async function ring(door: string, seconds: number) {
  await sleep(seconds);
  return { door, open: seconds > 1 };
}

async function main() {
  let pending = new Set([createTask(ring('Mill Lane', 1)), createTask(ring('Quay', 4))]);
  while (pending.size > 0) {
    const [done, rest] = await wait(pending, { returnWhen: FIRST_COMPLETED });
    pending = rest;
    for (const task of done) {
      const { door, open } = task.result();
      console.log(`${door}: ${open ? 'delivered' : 'nobody at home'}`);
      if (!open) pending.add(createTask(ring(door, 2)));
    }
  }
  console.log('the van is empty');
}

run(main());
