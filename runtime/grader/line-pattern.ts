/** How a check names a line of the output: its exact text, or a pattern for it. */
import type { OutputLine } from '#trace/run-record.ts';
import { quoted } from './wording.ts';

export type LinePattern = string | RegExp;

/** Whether `text` is the line that `pattern` means. */
export function matches(text: string, pattern: LinePattern): boolean {
  return typeof pattern === 'string' ? text === pattern : text.search(pattern) >= 0;
}

/** The first line that matches, `null` if none does. */
export function firstMatch(lines: readonly OutputLine[], pattern: LinePattern): OutputLine | null {
  return lines.find((line) => matches(line.text, pattern)) ?? null;
}

/** The line in words: “North is back”, or “a line like /is back$/”. */
export function wordsFor(pattern: LinePattern): string {
  return typeof pattern === 'string' ? quoted(pattern) : `a line like ${pattern}`;
}
