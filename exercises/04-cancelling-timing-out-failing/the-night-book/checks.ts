import { defineExercise, type Run, reported, requirement } from '#grader';

interface Event {
  readonly kind: 'a callback fails' | 'a mooring fails' | 'a remark';
  readonly at: number;
  readonly text: string;
}

type Night = Run<readonly Event[]>;

const book = 'the book';

function expected({ params }: Night): string[] {
  return params.toSorted((one, other) => one.at - other.at).map(({ text }) => text);
}

function written(run: Night): string[] {
  return (run.reports(book).at(-1)?.value ?? []) as string[];
}

export default defineExercise({
  scenarios: [
    {
      name: 'a bell and a rope',
      params: [
        { kind: 'a mooring fails', at: 1, text: 'the Tern has lost its rope' },
        { kind: 'a callback fails', at: 2, text: 'the bell has no clapper' },
      ],
    },
    {
      name: 'a remark between two errors',
      params: [
        { kind: 'a callback fails', at: 4.5, text: 'the gate does not close' },
        { kind: 'a remark', at: 3, text: 'the lamp is dim' },
        { kind: 'a callback fails', at: 1.25, text: 'the radio is dead' },
        { kind: 'a mooring fails', at: 0.5, text: 'the Plover is adrift' },
      ],
    },
  ],
  checks: [
    requirement(
      'The book has every error of the night, in one line each',
      reported(book).equals(expected),
    ),
  ],
  mistakes: {
    'takes-the-first-argument': {
      message:
        'Your book says “undefined”: the first argument of a handler is the loop, and the loop has no message. What happened is in the second.',
      when: (run) => written(run).includes('undefined'),
    },
    'writes-only-the-heading': {
      message: (run) =>
        `Your book says “${written(run)[0]}”. That is the heading of the report, and it says what kind of thing has failed. What went wrong is in the \`exception\`.`,
      when: (run) => written(run).some((line) => /exception in /i.test(line)),
    },
    'expects-an-exception': {
      message:
        'One of the calls to your handler had a message and no exception, and so your handler failed itself. Use the exception if there is one, and the message otherwise.',
      when: (run) =>
        run.params.some(({ kind }) => kind === 'a remark') &&
        written(run).length < expected(run).length &&
        written(run).length > 0,
    },
  },
  starterFails: 'The book has every error of the night, in one line each',
});
