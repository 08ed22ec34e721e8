import { defineExercise, type Run, reported, requirement } from '#grader';

interface Search {
  readonly source: 'squares' | 'waves';
  readonly limit: number;
  readonly count: number;
}

type SearchRun = Run<Search>;

const found = 'what is found';
const questions = 'questions to the source';

/** What should be found, and after how many questions. */
function search({ params: { source, limit, count } }: SearchRun) {
  const numbers: number[] = [];
  let asked = 0;
  while (numbers.length < count) {
    asked += 1;
    const number = source === 'squares' ? asked * asked : (asked * 7) % 12;
    if (number > limit) numbers.push(number);
  }
  return { numbers, asked };
}

const asked = (run: SearchRun) => Number(run.reports(questions).at(-1)?.value);

export default defineExercise({
  scenarios: [
    { name: 'three squares above 50', params: { source: 'squares', limit: 50, count: 3 } },
    {
      name: 'numbers that rise and fall, and a limit that is met exactly',
      params: { source: 'waves', limit: 9, count: 4 },
    },
    { name: 'a single number', params: { source: 'squares', limit: 0, count: 1 } },
  ],
  checks: [
    requirement(
      'The first numbers above the limit are found',
      reported(found).equals((run: SearchRun) => search(run).numbers),
    ),
    requirement(
      'The source is asked only as often as needed',
      reported(questions).equals((run: SearchRun) => search(run).asked),
    ),
  ],
  mistakes: {
    'lists-everything-first': {
      message:
        'Your function asked 1,000 times and would have gone on. A source without an end is never read to its end: stop in the loop as soon as you have enough, and do not make a list of everything first.',
      ends: 'error',
      when: (run) => run.error?.message.includes('more than 1,000 times') === true,
    },
    'asks-once-more': {
      message: (run) =>
        `Your list is right, but you asked ${asked(run)} times, and ${search(run).asked} would do. You have enough at the end of a round and notice it at the beginning of the next, when another number was made already. Look at the length of the list right after you have put something into it.`,
      when: (run) => asked(run) === search(run).asked + 1,
    },
    'counts-the-small-ones': {
      message: (run) =>
        `You asked ${asked(run)} times and then stopped, whatever was found by then. Not the questions are to be counted, but the numbers that are large enough.`,
      when: (run) => asked(run) === run.params.count && asked(run) < search(run).asked,
    },
    'stops-at-a-small-one': {
      message:
        'A small number came after a large one, and you took it for the end. Nothing says that the source rises. Pass over what is too small, and go on.',
      when: (run) => run.params.source === 'waves' && asked(run) < search(run).asked,
    },
  },
  starterFails: 'The first numbers above the limit are found',
});
