import type { ExerciseDefinition, QuestionSet } from '#grader';
import type { ExerciseFolder } from './exercise-folder.ts';

/** An exercise with its checks: ready to be graded. */
export interface LoadedExercise extends ExerciseFolder {
  readonly definition: ExerciseDefinition;
  /** What it asks, `null` where the learner writes code. */
  readonly questions: QuestionSet | null;
}
