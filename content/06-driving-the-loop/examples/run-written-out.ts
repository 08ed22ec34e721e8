import { allTasks, createTask, gather, newEventLoop, sleep } from 'asyncio';

const loop = newEventLoop();

async function lamp() {
  try {
    while (true) await sleep(1);
  } finally {
    console.log('the lamp is out');
  }
}

async function* logbook() {
  try {
    yield 'a quiet night';
    yield 'a quiet morning';
  } finally {
    await sleep(0.5);
    console.log('the logbook is shut');
  }
}

const book = logbook();

async function night() {
  createTask(lamp());
  for await (const line of book) {
    console.log(line);
    break;
  }
  await sleep(3);
  loop.stop();
}

loop.createTask(night());
try {
  loop.runForever();
  console.log('the loop has stopped');
} finally {
  const left = [...allTasks(loop)];
  for (const task of left) task.cancel();
  loop.runUntilComplete(gather(...left, { returnExceptions: true }));
  loop.runUntilComplete(loop.shutdownAsyncgens());
  loop.close();
}
console.log('nothing is left');
