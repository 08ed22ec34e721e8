import { newEventLoop, RuntimeError, sleep } from 'asyncio';

const loop = newEventLoop();

async function cross(ferry: string, seconds: number) {
  await sleep(seconds);
  return `${ferry} is across`;
}

const tern = loop.createTask(cross('the Tern', 3));
loop.callLater(1, () => loop.stop());
try {
  console.log(loop.runUntilComplete(tern));
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  console.log(error.message);
}
console.log(loop.runUntilComplete(tern));
loop.close();
