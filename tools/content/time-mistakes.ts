/** Times that the prose gives to the millisecond and that no program of the page has. */
import type { RunRecord } from '#trace/run-record.ts';
import type { AuthorMistake } from '../course/author-mistake.ts';
import { placeOf } from './place.ts';
import type { ProsePage } from './prose-page.ts';

/** `records`: the runs of the programs that the page shows. */
export function timeMistakes(
  { path, times }: ProsePage,
  records: readonly RunRecord[],
): AuthorMistake[] {
  const known = new Set(
    records.flatMap(({ end, output }) =>
      [end, ...output.map(({ time }) => time)].map((time) => time.toFixed(3)),
    ),
  );
  return times
    .filter(({ time }) => !known.has(time))
    .map(({ time, line }) => ({
      ...placeOf(path),
      line,
      found: `the text speaks of ${time} s, and no program of the page does anything then.`,
      expected: `one of ${[...known].sort((a, b) => Number(a) - Number(b)).join(', ') || 'none'}.`,
      mend: 'correct the time, or the program.',
    }));
}
