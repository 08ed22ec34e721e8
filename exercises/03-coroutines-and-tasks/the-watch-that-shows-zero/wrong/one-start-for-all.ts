// The watch starts when the function is put together.
import { getRunningLoop } from 'asyncio';

/** A function like `work` that also tells `stop` how many seconds each run took. */
export function timed<Arguments extends unknown[], Result>(
  work: (...given: Arguments) => Promise<Result>,
  stop: (seconds: number) => void,
): (...given: Arguments) => Promise<Result> {
  let start: number | null = null;
  return async (...given) => {
    const loop = getRunningLoop();
    start ??= loop.time();
    const result = await work(...given);
    stop(loop.time() - start);
    return result;
  };
}
