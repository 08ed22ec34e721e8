// Time is time.
import { perfCounter } from 'time';

export async function profile(
  work: () => Promise<void>,
): Promise<[wall: number, computed: number, verdict: 'works' | 'waits']> {
  const started = perfCounter();
  await work();
  const wall = perfCounter() - started;
  return [wall, wall, 'works'];
}
