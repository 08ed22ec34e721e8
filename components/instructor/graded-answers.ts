/** What the instructor sees of an exercise: each of its own answers, graded. */
import type { Verdict } from '#grader/verdict.ts';
import type { Lanes } from '#trace/lane.ts';
import type { RecordedRun } from '../workbench/result/recorded-run.ts';

export interface GradedAnswer {
  /** `wrong/awaits-inside-the-loop.ts` */
  readonly path: string;
  readonly role: 'starter' | 'solution' | 'correct but' | 'wrong';
  /** What somebody believes who answers so, or what could be better; '' for starter and solution. */
  readonly about: string;
  readonly code: string;
  readonly verdict: Verdict;
  /** The run that the verdict speaks of. */
  readonly record: RecordedRun;
  readonly lanes: Lanes;
  /** `null` if the verdict is the one it should get, else what it should be. */
  readonly astray: string | null;
}

export type GradedAnswers =
  | {
      readonly type: 'graded';
      readonly id: string;
      readonly folder: string;
      readonly file: string;
      /** What the questions are about, `null` where the learner writes code. */
      readonly program: string | null;
      readonly answers: readonly GradedAnswer[];
    }
  /** Its files have mistakes that keep it from being graded, told in the author's terms. */
  | { readonly type: 'broken'; readonly folder: string; readonly told: string };
