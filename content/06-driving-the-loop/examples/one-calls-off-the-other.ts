import { getRunningLoop, run, sleep, type TimerHandle } from 'asyncio';

const bells = new Map<string, TimerHandle>();

function ring(name: string, other: string) {
  console.log(`the ${name} bell rings`);
  bells.get(other)?.cancel();
}

async function main() {
  const loop = getRunningLoop();
  bells.set('small', loop.callLater(1, ring, 'small', 'great'));
  bells.set('great', loop.callLater(1, ring, 'great', 'small'));
  await sleep(2);
  console.log(
    `small: ${bells.get('small')?.cancelled()}, great: ${bells.get('great')?.cancelled()}`,
  );
}

run(main());
