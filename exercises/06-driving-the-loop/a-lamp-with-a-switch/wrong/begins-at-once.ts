// Every second means now, and then every second.
import { getRunningLoop, type TimerHandle } from 'asyncio';

export function every(seconds: number, callback: () => void): () => void {
  const loop = getRunningLoop();
  let due = loop.time();
  let handle: TimerHandle | null = null;
  const tick = () => {
    due += seconds;
    handle = loop.callAt(due, tick);
    callback();
  };
  tick();
  return () => handle?.cancel();
}
