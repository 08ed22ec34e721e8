import { newEventLoop, RuntimeError } from 'asyncio';

const loop = newEventLoop();

function ring(hour: number) {
  if (hour === 2) throw new RuntimeError('the rope has torn');
  console.log(`${hour} o'clock`);
}

for (const hour of [1, 2, 3]) loop.callLater(hour, ring, hour);
loop.callLater(4, () => loop.stop());
loop.runForever();
console.log('the loop has stopped');
loop.close();
