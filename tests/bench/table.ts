/** Prints the measurements as one table of ratios. */
import type { Workload } from './workload.ts';

export interface Row {
  readonly workload: Workload;
  /** Best seconds of each competitor, Infinity where it does not take part. */
  readonly best: Readonly<
    Record<'plain' | 'traced' | 'native' | 'effect' | 'effection' | 'python', number>
  >;
}

/** Writes the table to standard output. */
export function printTable(rows: readonly Row[]): void {
  const columns = [
    'ours M/s',
    '× CPython',
    'wanted',
    'traced ×',
    'wanted',
    '× native',
    '× Effect',
    '× Effection',
  ];
  console.log(''.padEnd(46) + columns.map((column) => column.padStart(12)).join(''));
  for (const { workload, best } of rows) {
    const { plain, traced } = workload.target;
    const cells = [
      (workload.count / best.plain / 1e6).toFixed(2),
      ratio(best.python, best.plain),
      `≥ ${plain}`,
      ratio(best.python, best.traced),
      traced === undefined ? '' : `≥ ${traced}`,
      ratio(best.native, best.plain),
      ratio(best.effect, best.plain),
      ratio(best.effection, best.plain),
    ];
    console.log(workload.name.padEnd(46) + cells.map((cell) => cell.padStart(12)).join(''));
  }
}

function ratio(theirs: number, ours: number): string {
  return Number.isFinite(theirs) ? (theirs / ours).toFixed(theirs / ours < 10 ? 2 : 1) : '–';
}
