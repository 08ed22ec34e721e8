import { getRunningLoop, run, sleep, type TimerHandle } from 'asyncio';

class Lamp {
  handle: TimerHandle | null = null;

  flash() {
    console.log('flash');
    this.handle = getRunningLoop().callLater(1, () => this.flash());
  }
}

async function main() {
  const lamp = new Lamp();
  lamp.flash();
  const first = lamp.handle;
  await sleep(2.5);
  first?.cancel();
  console.log(`the first is cancelled: ${first?.cancelled()}`);
  await sleep(2);
  lamp.handle?.cancel();
  console.log(`the latest is cancelled: ${lamp.handle?.cancelled()}`);
  await sleep(2);
}

run(main());
