import { createTask, newEventLoop, RuntimeError, run, sleep } from 'asyncio';

function attempt(what: string, act: () => unknown) {
  try {
    act();
    console.log(`${what}: works`);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    console.log(`${what}: raises`);
  }
}

const loop = newEventLoop();
attempt('a timer on a loop that stands still', () => loop.callLater(1, () => {}));
attempt('a task on a loop that stands still', () => loop.createTask(sleep(1)));
attempt('createTask in ordinary code', () => createTask(sleep(1)));

async function main() {
  attempt('run in a coroutine', () => run(sleep(1)));
  loop.callSoon(() => {
    attempt('createTask in a callback', () => createTask(sleep(1)));
    attempt('close in a callback', () => loop.close());
  });
  await sleep(2);
}

loop.runUntilComplete(main());
loop.close();
attempt('close for a second time', () => loop.close());
attempt('callSoon after close', () => loop.callSoon(() => {}));
