import { createTask, run, shield, sleep, wait } from 'asyncio';
import { asynccontextmanager } from 'contextlib';

async function sayGoodbye() {
  await sleep(1);
  console.log('goodbye is said');
}

async function hangUp() {
  const closing = createTask(sayGoodbye());
  try {
    await shield(closing);
  } catch (error) {
    await closing;
    throw error;
  }
}

const connected = asynccontextmanager(async function* () {
  await sleep(1);
  console.log('connected');
  try {
    yield;
  } finally {
    await hangUp();
  }
});

async function talk() {
  await using _ = connected();
  await sleep(10);
}

async function main() {
  const talking = createTask(talk());
  await sleep(3);
  talking.cancel();
  await sleep(0.5);
  talking.cancel();
  await wait([talking]);
  console.log(talking.cancelled() ? 'talking was cancelled' : 'talking went on');
}

run(main());
