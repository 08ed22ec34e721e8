import { perfCounter, processTime } from 'time';

/** Seconds on the wall, seconds computed, and which of the two `work` mostly does. */
export async function profile(
  work: () => Promise<void>,
): Promise<[wall: number, computed: number, verdict: 'works' | 'waits']> {
  const started = perfCounter();
  const before = processTime();
  await work();
  const wall = perfCounter() - started;
  const computed = processTime() - before;
  return [wall, computed, computed > wall / 2 ? 'works' : 'waits'];
}
