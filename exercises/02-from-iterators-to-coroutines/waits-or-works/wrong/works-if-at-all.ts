// Whatever computes works.
import { perfCounter, processTime } from 'time';

export async function profile(
  work: () => Promise<void>,
): Promise<[wall: number, computed: number, verdict: 'works' | 'waits']> {
  const started = perfCounter();
  const before = processTime();
  await work();
  const wall = perfCounter() - started;
  const computed = processTime() - before;
  return [wall, computed, computed > 0.01 ? 'works' : 'waits'];
}
