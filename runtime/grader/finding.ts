import type { Moment } from './verdict.ts';

/** What an expectation found to be otherwise. */
export interface Finding {
  /** What should be and what the learner's run did: "It should end at 3.000 s; yours ended at 9.000 s." */
  readonly message: string;
  readonly moment: Moment | null;
}

/** A finding without a moment, or at `moment`. */
export function finding(message: string, moment: Moment | null = null): Finding {
  return { message, moment };
}
