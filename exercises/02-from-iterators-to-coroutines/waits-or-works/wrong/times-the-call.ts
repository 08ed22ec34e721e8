// The work is done when the call comes back.
import { perfCounter, processTime } from 'time';

export async function profile(
  work: () => Promise<void>,
): Promise<[wall: number, computed: number, verdict: 'works' | 'waits']> {
  const started = perfCounter();
  const before = processTime();
  const working = work();
  const wall = perfCounter() - started;
  const computed = processTime() - before;
  await working;
  return [wall, computed, computed > wall / 2 ? 'works' : 'waits'];
}
