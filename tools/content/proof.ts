/** What was looked at, and what it proved or what is wrong with it. */
import type { AuthorMistake } from '../course/author-mistake.ts';
import type { MutationScore } from '../course/mutate-exercise.ts';

export interface Proof {
  /** What is proven together: the folder of a chapter or of its exercises. */
  readonly group: string;
  /** The file or exercise, without its group. */
  readonly subject: string;
  /** What holds, in a few words each; shown where there is no mistake. */
  readonly facts: readonly string[];
  readonly mistakes: readonly AuthorMistake[];
  /** How many changed solutions an exercise's checks reject, where that was asked for. */
  readonly score?: Pick<MutationScore, 'mutants' | 'killed'>;
}

/**
 * `counted(3, 'line')` is `3 lines`.
 */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
