// A try around the call catches what the work raises.
import { getRunningLoop } from 'asyncio';

export type Stop = (seconds: number, ending: 'returned' | 'failed') => void;

/** A function like `work` that also tells `stop` how long each run took and how it ended. */
export function timed<Arguments extends unknown[], Result>(
  work: (...given: Arguments) => Promise<Result>,
  stop: Stop,
): (...given: Arguments) => Promise<Result> {
  return async (...given) => {
    const loop = getRunningLoop();
    const start = loop.time();
    let running: Promise<Result>;
    try {
      running = work(...given);
    } catch (error) {
      stop(loop.time() - start, 'failed');
      throw error;
    }
    const result = await running;
    stop(loop.time() - start, 'returned');
    return result;
  };
}
