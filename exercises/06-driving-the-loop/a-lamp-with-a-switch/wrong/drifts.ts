// When a callback is over, the next comes so many seconds later.
import { getRunningLoop } from 'asyncio';

export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  let on = true;
  const tick = () => {
    callback();
    if (on) handle = loop.callLater(seconds, tick);
  };
  let handle = loop.callLater(seconds, tick);
  return () => {
    on = false;
    handle.cancel();
  };
}
