import { createTask, type EventLoop, newEventLoop, run, setEventLoop, sleep } from 'asyncio';
import { params, report } from 'harness';
import { whoIsThere } from './desk.ts';

const { runs, spare } = params as {
  /** How often a loop is run. */
  readonly runs: number;
  /** Whether a loop is set that never runs. */
  readonly spare: boolean;
};

function inWords(found: EventLoop | null, running: EventLoop | null): string {
  if (found === null) return 'nobody';
  if (found === running) return 'the loop that is running';
  return found.isClosed() ? 'a loop that is closed' : 'a loop that is not running';
}

function look(place: string, running: EventLoop | null) {
  const answer = inWords(whoIsThere(), running);
  console.log(`${place}: ${answer}`);
  report(place, answer);
}

async function visit(loop: EventLoop) {
  look('in a coroutine', loop);
  loop.callSoon(look, 'in a callback', loop);
  await createTask(errand(loop));
}

async function errand(loop: EventLoop) {
  await sleep(1);
  look('in a task', loop);
}

if (spare) setEventLoop(newEventLoop());
look('before', null);
for (let count = 0; count < runs; count += 1) {
  const loop = newEventLoop();
  run(visit(loop), { loopFactory: () => loop });
  look('after a run', null);
}
