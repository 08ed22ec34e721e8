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
    const result = await work(...given);
    stop(loop.time() - start, 'returned');
    return result;
  };
}
