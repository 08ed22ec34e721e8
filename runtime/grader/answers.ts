/** Judges answers to questions: as a definition like any other, over the run of the program. */
import type { ExerciseDefinition, Mistake, Requirement } from './exercise-definition.ts';
import { type Finding, finding } from './finding.ts';
import {
  type Answer,
  type Answers,
  type Choice,
  type Entry,
  type Labelling,
  type Ordering,
  type Question,
  type QuestionSet,
  rightAnswer,
} from './questions.ts';
import type { Run } from './run.ts';
import { inWords, listed, quoted } from './wording.ts';

/** One usual wrong answer to one question, and how it is told. */
export interface Misconception {
  /** `end: at 9 s` */
  readonly slug: string;
  readonly question: string;
  readonly message: string;
  /** The answer of whoever has it, all else right; `right` is the right one. */
  readonly answer: (right: Answer) => Answer;
}

/**
 * The definition that judges `answers`: a requirement for each question, a mistake for each
 * usual wrong answer. It is run once, with the program in the place of an attempt.
 */
export function definitionFor({ questions }: QuestionSet, answers: Answers): ExerciseDefinition {
  const asked = Object.entries(questions);
  const checks: Requirement[] = asked.map(([name, question]) => ({
    name: question.ask,
    expectation: (run) => judged(question, answers[name], run),
    message: null,
  }));
  const mistakes = asked.flatMap(([name, question]) =>
    misconceptionsOf(name, question).map((one): [string, Mistake] => [
      one.slug,
      { message: one.message, when: (run) => shows(one, question, answers[name], run) },
    ]),
  );
  return {
    scenarios: [{ name: 'the program' }],
    checks,
    mistakes: Object.fromEntries(mistakes),
    starterFails: checks[0]?.name ?? '',
  };
}

/** Words for a right answer: why it is so. */
export function explanation(question: Question, run: Run): string {
  switch (question.type) {
    case 'choice':
      return question.options[String(rightAnswer(question, run))] ?? '';
    case 'labelling':
      return question.items.map(({ because }) => because).join(' ');
    case 'entry':
    case 'ordering':
      return question.because;
  }
}

/** The usual wrong answers to the question called `name`. */
export function misconceptionsOf(name: string, question: Question): readonly Misconception[] {
  const one = (key: string, message: string, answer: Misconception['answer']): Misconception => ({
    slug: `${name}: ${key}`,
    question: name,
    message,
    answer,
  });
  switch (question.type) {
    case 'choice':
      return Object.entries(question.options).map(([key, message]) => one(key, message, () => key));
    case 'entry':
      return Object.entries(question.wrong).map(([key, message]) => one(key, message, () => key));
    case 'labelling':
      return question.items.flatMap(({ text, wrong }, index) =>
        Object.entries(wrong).map(([label, message]) =>
          one(`${text}: ${label}`, message, (right) => [...right].with(index, label)),
        ),
      );
    case 'ordering':
      return question.wrong.map(({ order, message }, index) =>
        one(`order ${index + 1}`, message, () => order),
      );
  }
}

function shows(
  { answer }: Misconception,
  question: Question,
  given: Answer | undefined,
  run: Run,
): boolean {
  if (given === undefined) return false;
  const right = rightAnswer(question, run);
  const wrong = answer(right);
  if (sameAnswer(question, wrong, right)) return false;
  if (question.type !== 'labelling') return sameAnswer(question, wrong, given);
  // One wrong label is told even where others are wrong too.
  return [...wrong].some((label, index) => label !== right[index] && label === given[index]);
}

/** Typed numbers are equal as numbers, with or without their unit. */
export function sameAnswer(question: Question, one: Answer, other: Answer): boolean {
  if (question.type === 'entry') return plain(one, question) === plain(other, question);
  return String(one) === String(other) && one.length === other.length;
}

function plain(answer: Answer, { unit }: Entry): string {
  const text = String(answer).trim().toLowerCase();
  const bare = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
  const number = Number(bare.replace(',', '.'));
  return bare === '' || Number.isNaN(number) ? bare : String(number);
}

function judged(question: Question, given: Answer | undefined, run: Run): Finding | null {
  if (given === undefined || given.length === 0) return finding('This is still open.');
  const right = rightAnswer(question, run);
  if (sameAnswer(question, given, right)) return null;
  switch (question.type) {
    case 'choice':
      return finding(wordsForChoice(question, given));
    case 'entry':
      return finding(wordsForEntry(question, given));
    case 'labelling':
      return finding(wordsForLabels(question, given, right));
    case 'ordering':
      return finding(wordsForOrder(question, given, right));
  }
}

function wordsForChoice({ options }: Choice, given: Answer): string {
  return options[String(given)] ?? 'Choose one of the answers.';
}

function wordsForEntry(question: Entry, given: Answer): string {
  const usual = Object.entries(question.wrong).find(([key]) => sameAnswer(question, key, given));
  return usual?.[1] ?? question.otherwise;
}

function wordsForLabels({ items }: Labelling, given: Answer, right: Answer): string {
  const wrong = items.filter((_, index) => given[index] !== right[index]);
  const told = wrong.flatMap((item) => {
    const message = item.wrong[String(given[items.indexOf(item)])];
    return message === undefined ? [] : [message];
  });
  const which = listed(wrong.map(({ text }) => quoted(text)));
  const words = `Look again at ${which}.`;
  return told.length === 0 ? words : `${words} ${told[0]}`;
}

function wordsForOrder(question: Ordering, given: Answer, right: Answer): string {
  const usual = question.wrong.find(({ order }) => sameAnswer(question, order, given));
  if (usual !== undefined) return usual.message;
  const first = [...right].findIndex((item, index) => item !== given[index]);
  const fits =
    first === 0 ? '' : ` The first ${inWords(first)} ${first === 1 ? 'is' : 'are'} right.`;
  return `${question.otherwise}${fits}`;
}
