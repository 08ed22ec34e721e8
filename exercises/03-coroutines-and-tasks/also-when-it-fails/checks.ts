import { defineExercise, type Run, reported, requirement } from '#grader';

interface Book {
  readonly title: string;
  readonly seconds: number;
  readonly missing: boolean;
}

type Lending = Run<readonly Book[]>;

const watch = 'what the watch says';
const readers = 'what the readers are told';

function told({ title, missing }: Book): string {
  return missing ? `${title} cannot be found` : `${title} from the stacks`;
}

function measured({ seconds, missing }: Book): string {
  return `${seconds.toFixed(3)} s, ${missing ? 'failed' : 'returned'}`;
}

function count(run: Run, name: string): number {
  return run.reports(name).length;
}

export default defineExercise({
  scenarios: [
    {
      name: 'a book that is there and one that is not',
      params: [
        { title: 'Atlas', seconds: 2, missing: false },
        { title: 'Diary', seconds: 4.5, missing: true },
      ],
    },
    {
      name: 'a bad day in the stacks',
      params: [
        { title: 'Novel', seconds: 1.25, missing: true },
        { title: 'Almanac', seconds: 3, missing: true },
        { title: 'Hymns', seconds: 0.5, missing: false },
      ],
    },
  ],
  checks: [
    requirement(
      'The watch speaks once for each run, with its time and its ending',
      reported(watch).values((run: Lending) => run.params.map(measured)),
    ),
    requirement(
      'Books and errors pass through unchanged',
      reported(readers).values((run: Lending) => run.params.map(told)),
    ),
  ],
  mistakes: {
    'swallows-the-error': {
      message:
        'Your watch reports the failure and keeps the error to itself. The reader is told “undefined” and believes it is a book. Report it, then let it pass on.',
      when: (run) => run.reports(readers).some(({ value }) => value === 'undefined'),
    },
    'stops-twice': {
      message:
        'A run that fails is reported twice. It passes the `catch`, and on its way out the `finally` as well, which runs however the block is left.',
      when: (run) => count(run, watch) > count(run, readers),
    },
    'not-around-the-await': {
      message:
        'Your watch says nothing about the run that fails. The error comes out of the `await` and leaves before the lines below it; only a `try` around that `await` sees it. The call alone never fails, since it only makes a coroutine.',
      when: (run) => count(run, watch) < count(run, readers),
    },
  },
  starterFails: 'The watch speaks once for each run, with its time and its ending',
});
