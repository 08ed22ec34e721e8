import { getRunningLoop } from 'asyncio';

/** Calls `callback` every `seconds`, until the function that it returns is called. */
export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  const handle = loop.callLater(seconds, callback);
  return () => handle.cancel();
}
