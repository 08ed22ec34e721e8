import { EventLoop, gather, run, sleep, waitFor } from 'asyncio';

class CountingLoop extends EventLoop {
  made = 0;

  override createTask<T>(coroutine: Promise<T>) {
    this.made += 1;
    return super.createTask(coroutine);
  }
}

const loop = new CountingLoop();

async function nap() {
  await sleep(1);
}

async function main() {
  await nap();
  await waitFor(nap(), 5);
  await gather(nap(), nap());
  console.log(`${loop.made} tasks were made`);
}

run(main(), { loopFactory: () => loop });
