import { defineExercise, printsNumber, type Run, reported, requirement } from '#grader';

type Lending = Run<readonly (readonly [title: string, seconds: number])[]>;

const watch = 'what the watch shows';

/** The first book alone, then the others side by side: the shorter ones stop earlier. */
function durations({ params }: Lending): number[] {
  const [first = 0, ...others] = params.map(([, seconds]) => seconds);
  return [first, ...others.toSorted((one, other) => one - other)];
}

function shown(run: Run): unknown[] {
  return run.reports(watch).map((report) => report.value);
}

export default defineExercise({
  scenarios: [
    { name: 'one book', params: [['Atlas', 2]] },
    {
      name: 'one book, then two side by side',
      params: [
        ['Atlas', 1],
        ['Diary', 3.5],
        ['Novel', 1.25],
      ],
    },
  ],
  checks: [
    requirement(
      'The watch shows what each run took',
      reported(watch).values((run: Lending) => durations(run)),
    ),
    requirement(
      'It shows the seconds of the first run',
      printsNumber(
        /^the watch shows ([\d.]+) s$/,
        (run: Lending) => durations(run)[0] ?? 0,
        0.0005,
      ),
    ),
    requirement(
      'The readers get their books',
      reported('what the readers get').equals((run: Lending) =>
        run.params.map(([title]) => `${title} from the stacks`),
      ),
    ),
  ],
  mistakes: {
    'loses-the-result': {
      message:
        'The watch is right now, but the readers go home with empty hands: your function awaits the work and does not return what the `await` gives.',
      when: (run) =>
        JSON.stringify(run.reports('what the readers get').at(-1)?.value ?? '').includes(
          'undefined',
        ),
    },
    'stops-before-the-await': {
      message:
        'Your watch is stopped before any work is done. The call of `work` makes a coroutine and takes no time; the seconds pass at the `await`, so the watch has to stop after it.',
      when: (run) => shown(run).length > 0 && shown(run).every((seconds) => seconds === 0),
    },
    'one-start-for-all': {
      message:
        'The first time is right, and from then on they are too long. Every run needs a start of its own; yours share the first one.',
      when: (run) => shown(run)[0] === durations(run)[0] && shown(run).length > 1,
    },
  },
  starterFails: 'The watch shows what each run took',
});
