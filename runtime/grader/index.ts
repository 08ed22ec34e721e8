/** What `checks.ts` of an exercise, the page and the command line import as `#grader`. */
export type {
  Activity,
  Busy,
  Call,
  Holding,
  Instant,
  QueueLife,
  Step,
  TaskLife,
  Unhandled,
  Wait,
} from './activity.ts';
export {
  definitionFor,
  explanation,
  type Misconception,
  misconceptionsOf,
  sameAnswer,
} from './answers.ts';
export { type AttemptSources, attemptSources, gradeUncompiled, type Refusal } from './attempt.ts';
export { cancelled, cancelledAndCleanedUp, cancelledAt } from './cancellation.ts';
export {
  atLeastAtOnce,
  atMostAtOnce,
  endedBefore,
  runsTimes,
  startedBefore,
  waitsFor,
} from './concurrency.ts';
export { difference, isSame, shown } from './difference.ts';
export {
  defineExercise,
  type Ending,
  type ExerciseDefinition,
  type ExerciseInput,
  type Mistake,
  type Remark,
  type Requirement,
  requirement,
} from './exercise-definition.ts';
export { type Expected, expectedFor } from './expected.ts';
export { endingRequirement, failureInWords, failureLine, raises } from './failure.ts';
export { type Finding, finding } from './finding.ts';
export { type Execute, type GradedExercise, type Grading, grade } from './grade.ts';
export { gradeAnswers, readAnswers } from './grade-answers.ts';
export { type Turns, waitsInTurn } from './insight.ts';
export type { LinePattern } from './line-pattern.ts';
export type { Message } from './message.ts';
export {
  neverPrints,
  prints,
  printsAt,
  printsInOrder,
  printsLine,
  printsNumber,
} from './output.ts';
export {
  type Answer,
  type Answers,
  type Choice,
  defineQuestions,
  type Entry,
  isQuestionSet,
  type Labelling,
  type Ordering,
  type Question,
  type QuestionSet,
  rightAnswer,
} from './questions.ts';
export { depthAtLeast, depthAtMost, queuesDrained } from './queues.ts';
export { reported } from './reports.ts';
export type { Expectation } from './run.ts';
export { Run } from './run.ts';
export type { Scenario } from './scenario.ts';
export {
  everyCoroutineAwaited,
  everyLockReleased,
  exceptionsRetrieved,
  handlesKept,
  noBlockingAbove,
  noTaskLeft,
  noUnhandledErrors,
} from './tidiness.ts';
export { endsAt, endsBy, lineAt, noStepLongerThan } from './timing.ts';
export type { CheckResult, Moment, OrdersTried, ToldRemark, Verdict } from './verdict.ts';
export {
  capitalised,
  counted,
  howOften,
  inSeconds,
  inWords,
  later,
  listed,
  quoted,
  sameTime,
  times,
} from './wording.ts';
