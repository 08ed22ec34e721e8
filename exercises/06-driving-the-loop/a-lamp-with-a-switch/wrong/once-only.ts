// callLater calls again and again until its handle is cancelled.
import { getRunningLoop } from 'asyncio';

export function every(seconds: number, callback: () => void): () => void {
  const handle = getRunningLoop().callLater(seconds, () => callback());
  return () => handle.cancel();
}
