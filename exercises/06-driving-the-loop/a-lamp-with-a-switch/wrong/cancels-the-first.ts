// The handle that callLater gives stands for the whole lamp.
import { getRunningLoop } from 'asyncio';

export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  let due = loop.time() + seconds;
  const tick = () => {
    due += seconds;
    loop.callAt(due, tick);
    callback();
  };
  const handle = loop.callAt(due, tick);
  return () => handle.cancel();
}
