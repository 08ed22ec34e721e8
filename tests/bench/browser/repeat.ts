/** What the pages to compare with have in common: they run, tell how long it took, and again. */
import type { Waits } from '../browser.ts';

const laterRuns = 15;

/** `begun` is when the page began to load what it needs; `run` resolves once output stands there. */
export async function tellWaits(
  begun: number,
  run: (round: number) => Promise<void>,
): Promise<void> {
  const ready = performance.now() - begun;
  const timed = async (round: number): Promise<number> => {
    const start = performance.now();
    await run(round);
    return performance.now() - start;
  };
  const firstEdit = await timed(0);
  const later: number[] = [];
  for (let round = 1; round <= laterRuns; round += 1) later.push(await timed(round));
  later.sort((a, b) => a - b);
  const laterEdits = later[later.length >> 1] ?? Number.NaN;
  const measured: Waits = { ready, unedited: null, firstEdit, laterEdits };
  Object.assign(window, { measured });
}

/** Shows what a program printed. */
export function show(text: string): void {
  const place = document.querySelector('pre');
  if (place !== null) place.textContent = text;
}
