/** The last sign of life of a program that was ended from outside, and what it tells the learner. */
import type { Site } from '#compiler/result.ts';
import type { RunError } from '#trace/run-record.ts';
import { sitePosition } from './error-frames.ts';
import type { GuestLine } from './guest-record.ts';

/** What a host has heard of a run that goes on. */
export interface Heard {
  readonly lines: readonly GuestLine[];
  /** Site at which it last computed since it printed, 0 where nothing was heard. */
  readonly reached: number;
}

/** Where the program was, as far as it is known, and where to look. */
export function lastSeen(
  { lines, reached }: Heard,
  sites: readonly Site[],
): Pick<RunError, 'at' | 'hint'> {
  const at = sitePosition(sites[reached - 1]);
  if (at !== null) {
    const hint =
      'It was at work in this line. Look for a loop that never ends, or for something that grows without end.';
    return { at, hint };
  }
  const printed = sitePosition(sites[(lines.at(-1)?.site ?? 0) - 1]);
  const where =
    printed === null
      ? 'It had not printed anything yet'
      : `Line ${printed.line} of \`${printed.file}\` was the last one that printed`;
  const hint = `${where}. Look in what comes next for a single step that takes very long, such as a regular expression that tries too many ways.`;
  return { at: null, hint };
}
