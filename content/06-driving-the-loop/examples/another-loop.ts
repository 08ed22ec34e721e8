import { type Callback, createTask, EventLoop, run, sleep } from 'asyncio';

class CountingLoop extends EventLoop {
  static asked = 0;

  override callSoon(callback: Callback, ...args: readonly unknown[]) {
    CountingLoop.asked += 1;
    return super.callSoon(callback, ...args);
  }
}

async function ask(station: string, seconds: number) {
  await sleep(seconds);
  console.log(`${station} answers`);
}

async function main() {
  const hill = createTask(ask('Hill', 2));
  const harbour = createTask(ask('Harbour', 1));
  await hill;
  await harbour;
}

run(main());
console.log(`callSoon was asked ${CountingLoop.asked} times`);
run(main(), { loopFactory: () => new CountingLoop() });
console.log(`callSoon was asked ${CountingLoop.asked} times`);
