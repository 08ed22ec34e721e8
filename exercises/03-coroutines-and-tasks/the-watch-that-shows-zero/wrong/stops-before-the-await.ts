// With async in front, the function waits for what it calls.
import { getRunningLoop } from 'asyncio';

/** A function like `work` that also tells `stop` how many seconds each run took. */
export function timed<Arguments extends unknown[], Result>(
  work: (...given: Arguments) => Promise<Result>,
  stop: (seconds: number) => void,
): (...given: Arguments) => Promise<Result> {
  return async (...given) => {
    const loop = getRunningLoop();
    const start = loop.time();
    const result = work(...given);
    stop(loop.time() - start);
    return await result;
  };
}
