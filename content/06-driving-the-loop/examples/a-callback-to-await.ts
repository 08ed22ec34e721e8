import { EventLoop, type Future, RuntimeError, run } from 'asyncio';

class BellLoop extends EventLoop {
  /** Calls `callback` in `delay` seconds; the future gives what it returns, or raises. */
  after<T>(delay: number, callback: () => T): Future<T> {
    const future = this.createFuture<T>();
    const handle = this.callLater(delay, () => {
      try {
        future.setResult(callback());
      } catch (error) {
        future.setException(error);
      }
    });
    future.addDoneCallback(() => handle.cancel());
    return future;
  }
}

const loop = new BellLoop();

function ring(strokes: number) {
  if (strokes > 12) throw new RuntimeError('the clapper has come off');
  return 'ding '.repeat(strokes).trim();
}

async function main() {
  console.log(await loop.after(1, () => ring(3)));
  try {
    await loop.after(2, () => ring(13));
  } catch (error) {
    console.log(`${error}`);
  }
  const never = loop.after(3, () => console.log('midnight'));
  never.cancel();
  await loop.after(4, () => console.log('the ringer goes home'));
}

run(main(), { loopFactory: () => loop });
