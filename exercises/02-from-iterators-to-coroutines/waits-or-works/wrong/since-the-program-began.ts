// The clocks begin at zero.
import { perfCounter, processTime } from 'time';

export async function profile(
  work: () => Promise<void>,
): Promise<[wall: number, computed: number, verdict: 'works' | 'waits']> {
  await work();
  const [wall, computed] = [perfCounter(), processTime()];
  return [wall, computed, computed > wall / 2 ? 'works' : 'waits'];
}
