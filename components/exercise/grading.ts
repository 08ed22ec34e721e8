/**
 * Grades in the page, outside the learner's realm: checks come as a module of their own when
 * the learner first asks, and see only the records that the sandbox hands out.
 */

import type { CompiledScript } from '#compiler/result.ts';
import type { ExerciseDefinition, Grading, Scenario } from '#grader';
import type { Json, RunRequest } from '#sandbox/run-request.ts';
import type { Outcome } from '../workbench/run/run-controller.ts';

const checks = import.meta.glob<ExerciseDefinition>('/exercises/*/*/checks.ts', {
  import: 'default',
});

/** The exercise's scenarios, requirements and mistakes. */
export async function loadDefinition(folder: string): Promise<ExerciseDefinition> {
  const load = checks[`/${folder}/checks.ts`];
  if (load === undefined) throw new Error(`${folder} has no checks.ts.`);
  return load();
}

/** What the sandbox needs of a scenario. */
export function requestOf(
  { params, seed = 1 }: Scenario,
  explore: number | null = null,
): Omit<RunRequest, 'script'> {
  return {
    seed,
    ...(params === undefined ? {} : { params: params as Json }),
    ...(explore === null ? {} : { explore }),
  };
}

export type Attempted =
  | { readonly type: 'graded'; readonly grading: Grading; readonly script: CompiledScript }
  /** It did not come to a verdict: not compiled, stopped, or a file was missing. */
  | { readonly type: 'ended'; readonly outcome: Exclude<Outcome, { type: 'ran' }> };

export interface AttemptToGrade {
  readonly id: string;
  readonly file: string;
  readonly definition: ExerciseDefinition;
  readonly run: (request: ReturnType<typeof requestOf>) => Promise<Outcome>;
}

/** Runs the attempt in the definition's scenarios and judges it. */
export async function gradeAttempt(attempt: AttemptToGrade): Promise<Attempted> {
  const { grade } = await import('#grader');
  const { id, file, definition, run } = attempt;
  let script: CompiledScript | null = null;
  try {
    const grading = await grade({ id, file, definition }, async (scenario, explore) => {
      const outcome = await run(requestOf(scenario, explore));
      if (outcome.type !== 'ran') throw new NoRecord(outcome);
      script = outcome.script;
      return outcome.record;
    });
    if (script === null) throw new Error('An attempt was graded without a run.');
    return { type: 'graded', grading, script };
  } catch (error) {
    if (error instanceof NoRecord) return { type: 'ended', outcome: error.outcome };
    throw error;
  }
}

/** Leaves the grading when there is no record to judge. */
class NoRecord extends Error {
  readonly outcome: Exclude<Outcome, { type: 'ran' }>;

  constructor(outcome: Exclude<Outcome, { type: 'ran' }>) {
    super(outcome.type);
    this.outcome = outcome;
  }
}
