import { createTask, type ExceptionHandler, getRunningLoop, run, sleep } from 'asyncio';

async function moor(ferry: string) {
  await sleep(1);
  throw new Error(`${ferry} has lost its rope`);
}

function ring() {
  throw new Error('the bell has no clapper');
}

const logbook: ExceptionHandler = (_loop, { exception }) => {
  console.log(`logbook: ${(exception as Error).message}`);
};

async function main() {
  const loop = getRunningLoop();
  loop.setExceptionHandler(logbook);
  loop.callLater(2, ring);
  const mooring = createTask(moor('the Tern'));
  await sleep(3);
  console.log(`${mooring.getName()} is over, and nobody has asked`);
}

run(main());
