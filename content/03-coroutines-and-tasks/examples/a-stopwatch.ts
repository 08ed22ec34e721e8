import { createTask, run, sleep } from 'asyncio';
import { timed } from './timed';

const lend = timed('lend', async (seconds: number) => {
  await sleep(seconds);
});

const serve = timed('serve', async () => {
  const first = createTask(lend(2));
  const second = createTask(lend(3));
  await first;
  await second;
});

run(serve());
