// Who has cancelled the latest handle has switched the lamp off.
import { getRunningLoop } from 'asyncio';

export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  let due = loop.time() + seconds;
  const tick = () => {
    callback();
    due += seconds;
    handle = loop.callAt(due, tick);
  };
  let handle = loop.callAt(due, tick);
  return () => handle.cancel();
}
