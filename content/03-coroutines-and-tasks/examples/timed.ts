import { getRunningLoop } from 'asyncio';

export function timed<Arguments extends unknown[], Result>(
  name: string,
  work: (...given: Arguments) => Promise<Result>,
) {
  async function measured(...given: Arguments) {
    const loop = getRunningLoop();
    const start = loop.time();
    try {
      return await work(...given);
    } finally {
      console.log(`${name} took ${(loop.time() - start).toFixed(3)} s`);
    }
  }
  return measured;
}
