import { getRunningLoop } from 'asyncio';

/** Calls `callback` every `seconds`, until the function that it returns is called. */
export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  let due = loop.time() + seconds;
  const tick = () => {
    due += seconds;
    handle = loop.callAt(due, tick);
    callback();
  };
  let handle = loop.callAt(due, tick);
  return () => handle.cancel();
}
