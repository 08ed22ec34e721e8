import { run, sleep } from 'asyncio';

async function* player(): AsyncGenerator<string, void, string> {
  while (true) {
    let command = yield 'idle';
    if (command !== 'play') continue;
    await sleep(1);
    while (command !== 'stop') {
      command = yield command === 'pause' ? 'paused' : 'playing';
    }
  }
}

async function main() {
  const radio = player();
  await radio.next('');
  for (const command of ['pause', 'play', 'pause', 'play', 'stop', 'play']) {
    const { value } = await radio.next(command);
    console.log(`${command}: ${value}`);
  }
}

run(main());
