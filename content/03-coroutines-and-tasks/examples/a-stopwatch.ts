import { createTask, getRunningLoop, run, sleep } from 'asyncio';

function timed<Arguments extends unknown[], Result>(
  name: string,
  work: (...given: Arguments) => Promise<Result>,
) {
  return async (...given: Arguments) => {
    const loop = getRunningLoop();
    const start = loop.time();
    try {
      return await work(...given);
    } finally {
      console.log(`${name} took ${(loop.time() - start).toFixed(3)} s`);
    }
  };
}

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
