import { newEventLoop, RuntimeError, sleep } from 'asyncio';
import { params, report } from 'harness';
import { keepWatch } from './watch.ts';

interface Trip {
  readonly boat: string;
  readonly seconds: number;
  /** What it brings; null if it fails. */
  readonly brings: string | null;
}

const trips = params as readonly Trip[];
const logbooks: AsyncGenerator<string>[] = [];

async function* logbook(boat: string) {
  try {
    yield `${boat} goes out`;
    yield `${boat} goes on`;
  } finally {
    await sleep(0.5);
    report('a logbook that is shut', boat);
  }
}

function sailing({ boat, seconds, brings }: Trip) {
  return async function sail() {
    const book = logbook(boat);
    logbooks.push(book);
    for await (const line of book) {
      console.log(line);
      break;
    }
    await sleep(seconds);
    console.log(`${boat} is home`);
    report('home', boat);
    if (brings === null) throw new RuntimeError(`${boat} has lost its net`);
    return brings;
  };
}

const loop = newEventLoop();
let outcome: unknown;
try {
  outcome = keepWatch(loop, trips.map(sailing));
} catch (error) {
  outcome = `${error}`;
}
console.log(`${outcome}`);
report('the catch', outcome);
report('the loop', loop.isClosed() ? 'closed' : 'open');
