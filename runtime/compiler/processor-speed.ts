/**
 * `// cpu: 75` among the comments at the head of the entry: the program runs on a modelled
 * processor, on which each round of a loop and each call takes so many nanoseconds of virtual
 * time. It stands in the program because it is a part of what the program does.
 */
import type { Diagnostic, SourceFiles } from './result.ts';

/** Nanoseconds a round, or what is wrong with them; null where computing is free. */
export function processorSpeed(files: SourceFiles, entry: string): number | Diagnostic | null {
  const lines = (files[entry] ?? '').split('\n');
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text !== '' && !text.startsWith('//') && !text.startsWith('#!')) return null;
    const [, written] = /^\/\/\s*cpu:\s*(.*)$/.exec(text) ?? [];
    if (written === undefined) continue;
    const nanoseconds = Number(written);
    if (written !== '' && Number.isFinite(nanoseconds) && nanoseconds >= 0) return nanoseconds;
    return {
      severity: 'error',
      message: `\`cpu:\` takes nanoseconds, and \`${written}\` is no number of them.`,
      hint: 'Write how long a round of a loop takes, e.g. `// cpu: 75`.',
      file: entry,
      line: index + 1,
      column: line.indexOf('cpu:') + 1,
      length: text.length - text.indexOf('cpu:'),
    };
  }
  return null;
}
