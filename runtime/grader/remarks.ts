/**
 * “Correct, but …”: what an answer that passes could do better. A remark never fails anybody;
 * one at most is told, so that success stays success.
 */
import type { ExerciseDefinition } from './exercise-definition.ts';
import type { Finding } from './finding.ts';
import { worded } from './message.ts';
import type { Run } from './run.ts';
import type { ToldRemark } from './verdict.ts';

/** A remark and the run that gave rise to it. */
export interface Remarked {
  readonly run: Run;
  readonly remark: ToldRemark;
}

/** The author's first remark that one of the runs gives rise to; `null` where there is none. */
export function remarked(
  { remarks = {} }: ExerciseDefinition,
  runs: readonly Run[],
  notes: string[],
): Remarked | null {
  for (const [slug, { unless, message }] of Object.entries(remarks)) {
    for (const [index, run] of runs.entries()) {
      let found: Finding | null = null;
      try {
        found = unless(run);
      } catch (error) {
        notes.push(`The remark “${slug}” threw ${String(error)} in its unless().`);
      }
      if (found === null) continue;
      const words = worded(message, run, found, slug, notes);
      if (words === null) continue;
      const about = index > 0 ? `With ${run.scenario.name}: ` : '';
      return { run, remark: { slug, message: about + words, moment: found.moment } };
    }
  }
  return null;
}
