/**
 * Exercises answered without writing code: predict, label, order.
 *
 * They ask about a program that the learner reads. The right answer is worked out from a run of
 * it, so that it cannot be wrong itself; and each usual wrong one has words of its own, because
 * whoever chooses it believes something that can be named.
 */
import type { Expected } from './expected.ts';
import type { Run } from './run.ts';

/** One of a few answers. */
export interface Choice {
  readonly type: 'choice';
  readonly ask: string;
  /** The options as they are shown, each with the words for whoever chooses it, right or wrong. */
  readonly options: Readonly<Record<string, string>>;
  readonly right: Expected<string>;
}

/** A number or a few words that the learner types. */
export interface Entry {
  readonly type: 'entry';
  readonly ask: string;
  /** What stands behind the field: `s`, `lines`. */
  readonly unit: string;
  readonly right: Expected<string | number>;
  /** Words for whoever has it right. */
  readonly because: string;
  /** Usual wrong answers, each with its words. */
  readonly wrong: Readonly<Record<string, string>>;
  /** Words for every other answer. */
  readonly otherwise: string;
}

/** A label for each of several things. */
export interface Labelling {
  readonly type: 'labelling';
  readonly ask: string;
  readonly labels: readonly string[];
  readonly items: readonly LabelledItem[];
}

export interface LabelledItem {
  /** A line of the program or a thing in it, as it is shown. */
  readonly text: string;
  readonly right: Expected<string>;
  /** Words for whoever has it right. */
  readonly because: string;
  /** Wrong label to its words. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** Steps to be put in order. */
export interface Ordering {
  readonly type: 'ordering';
  readonly ask: string;
  /** As they are shown at first, in an order that is not the right one. */
  readonly items: readonly string[];
  readonly right: Expected<readonly string[]>;
  readonly because: string;
  /** Usual wrong orders, whole. */
  readonly wrong: readonly WrongOrder[];
  readonly otherwise: string;
}

export interface WrongOrder {
  readonly order: readonly string[];
  readonly message: string;
}

export type Question = Choice | Entry | Labelling | Ordering;

/** What an exercise of the kinds predict, label and order asks, by name. */
export interface QuestionSet {
  readonly questions: Readonly<Record<string, Question>>;
}

/** What the learner answers, by the name of the question: a text, or one for each item. */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/**
 * Types what `checks.ts` of such an exercise exports by default.
 *
 * @example
 * export default defineQuestions({
 *   end: {
 *     type: 'choice',
 *     ask: 'When does it end?',
 *     options: { 'at 3 s': 'All three wait at once.', 'at 9 s': 'You added the waits up.' },
 *     right: (run) => `at ${run.end} s`,
 *   },
 * });
 */
export function defineQuestions(questions: Readonly<Record<string, Question>>): QuestionSet {
  return { questions };
}

/** Whether `value` is what `defineQuestions` makes. */
export function isQuestionSet(value: unknown): value is QuestionSet {
  return typeof value === 'object' && value !== null && 'questions' in value;
}

/** The right answer to `question` in `run`. */
export function rightAnswer(question: Question, run: Run): Answer {
  switch (question.type) {
    case 'choice':
    case 'entry':
      return String(worked(question.right, run));
    case 'labelling':
      return question.items.map((item) => worked(item.right, run));
    case 'ordering':
      return worked(question.right, run);
  }
}

function worked<Value>(expected: Expected<Value>, run: Run): Value {
  return typeof expected === 'function' ? (expected as (run: Run) => Value)(run) : expected;
}
