/**
 * What an author writes in `checks.ts`: scenarios to run the attempt in, requirements to hold
 * it against, typical mistakes to recognise, and remarks on what passes. Nothing here runs
 * learner code.
 */

import type { Finding } from './finding.ts';
import type { Message } from './message.ts';
import type { Expectation, Run } from './run.ts';
import type { RightEnding, Scenario } from './scenario.ts';

/** One requirement and the expectation that proves it. */
export interface Requirement<Params = unknown> {
  /** The requirement in words, e.g. "All readings arrive within one second". */
  readonly name: string;
  readonly expectation: Expectation<Params>;
  /** Replaces the expectation's own message. */
  readonly message: Message<Params, Finding> | null;
}

/** How the grader knows a typical wrong answer; its slug names the file in `wrong/`. */
export interface Mistake<Params = unknown> {
  /** What the learner reads first: what happened, why, in their own lines and times. */
  readonly message: Message<Params>;
  readonly when: (run: Run<Params>) => boolean;
  /** How a run with this mistake ends, if not as a right answer's: `when` sees no other runs. */
  readonly ends?: Ending;
}

/** What a right answer could do better; its slug names the file in `correct-but/`. */
export interface Remark<Params = unknown> {
  /** What the better way meets. No requirement: an answer that does not meet it passes. */
  readonly unless: Expectation<Params>;
  /** What the learner reads after success: what they did, and what would be better and why. */
  readonly message: Message<Params, Finding>;
}

/** How a run can end by itself. */
export type Ending = RightEnding | 'limit';

export interface ExerciseDefinition<Params = unknown> {
  readonly scenarios: readonly Scenario<Params>[];
  readonly checks: readonly Requirement<Params>[];
  /** Tried in this order when an attempt fails; the first that matches is told. */
  readonly mistakes: Readonly<Record<string, Mistake<Params>>>;
  /** Tried in this order when an attempt passes; the first that applies is told. */
  readonly remarks?: Readonly<Record<string, Remark<Params>>>;
  /** Name of the requirement that the starter fails first. */
  readonly starterFails: string;
  /**
   * For races: every scenario is run in up to `explore` orders of its tasks, and the
   * requirements hold in each. 1,000 is a good number; small programs have fewer orders.
   */
  readonly schedules?: { readonly explore: number };
  /** Mutants of the solution that are as right as itself, each with the reason. */
  readonly equivalentMutants?: Readonly<Record<string, string>>;
  /** How a right answer's run ends; 'finished' unless the lesson is an error or a deadlock. */
  readonly ends?: RightEnding;
}

/** The same without scenarios: one plain run with seed 1. */
export type ExerciseInput<Params> = Omit<ExerciseDefinition<Params>, 'scenarios'> & {
  readonly scenarios?: readonly Scenario<Params>[];
};

/**
 * Types and completes what `checks.ts` exports by default.
 *
 * @example
 * export default defineExercise({
 *   checks: [requirement('Both ferries are back after 3 s', endsAt(3))],
 *   mistakes: {
 *     'awaits-in-turn': { message: 'Your ferries left one by one.', when: (run) => run.end === 5 },
 *     'never-waits': { message: 'Your program ended first.', when: (run) => run.end === 0 },
 *   },
 *   starterFails: 'Both ferries are back after 3 s',
 * });
 */
export function defineExercise<Params = unknown>(
  input: ExerciseInput<Params>,
): ExerciseDefinition<Params> {
  return { ...input, scenarios: input.scenarios ?? [{ name: 'a plain run' }] };
}

/**
 * A requirement in words and what proves it; `message`, if given, is what the learner reads
 * instead of the expectation's own words.
 *
 * @example
 * requirement('The readings keep the order of the stations', reported('readings').equals([4, 7]))
 */
export function requirement<Params = unknown>(
  name: string,
  expectation: Expectation<Params>,
  message: Message<Params, Finding> | null = null,
): Requirement<Params> {
  return { name, expectation, message };
}
