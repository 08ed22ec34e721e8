import { createTask, getRunningLoop, run, shield, sleep } from 'asyncio';
import { params, report } from 'harness';
import { keepNightBook } from './night-book.ts';

interface Event {
  readonly kind: 'a callback fails' | 'a mooring fails' | 'a remark';
  readonly at: number;
  readonly text: string;
}

const night = params as readonly Event[];
const book: string[] = [];

function fail(text: string) {
  throw new Error(text);
}

async function failLater(seconds: number, text: string) {
  await sleep(seconds);
  fail(text);
}

/** Waits behind a shield and is called away, so that nobody hears how the mooring ends. */
async function moor(seconds: number, text: string) {
  await shield(failLater(seconds, text));
}

async function main() {
  const loop = getRunningLoop();
  keepNightBook(loop, book);
  for (const { kind, at, text } of night) {
    if (kind === 'a mooring fails') {
      const boatman = createTask(moor(at, text));
      loop.callLater(0.25, () => boatman.cancel());
    } else if (kind === 'a callback fails') loop.callLater(at, fail, text);
    else loop.callLater(at, () => loop.callExceptionHandler({ message: text }));
  }
  await sleep(10);
  // What is awaited surfaces here, and is none of the handler's business.
  try {
    await failLater(1, 'a cup is broken');
  } catch {
    console.log('morning');
  }
  for (const line of book) console.log(line);
  report('the book', book);
}

run(main());
