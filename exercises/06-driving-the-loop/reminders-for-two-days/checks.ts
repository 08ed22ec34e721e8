import { defineExercise, finding, inSeconds, type Run, reported, requirement } from '#grader';

interface Day {
  readonly closes: number;
  readonly bells: readonly { readonly reader: string; readonly after: number }[];
}

type Days = Run<readonly Day[]>;

/** Who is rung for and when, over all days. */
function bells({ params }: Days): { reader: string; at: number }[] {
  let opens = 0;
  return params.flatMap(({ closes, bells }) => {
    const start = opens;
    opens += closes;
    return bells
      .filter(({ after }) => after < closes)
      .map(({ reader, after }) => ({ reader, at: start + after }))
      .toSorted((one, other) => one.at - other.at);
  });
}

export default defineExercise({
  scenarios: [
    {
      name: 'a single day',
      params: [
        {
          closes: 5,
          bells: [
            { reader: 'Ada', after: 3 },
            { reader: 'Ben', after: 1.5 },
          ],
        },
      ],
    },
    {
      name: 'two days, and a bell after closing time',
      params: [
        { closes: 2, bells: [{ reader: 'Ada', after: 1 }] },
        {
          closes: 3,
          bells: [
            { reader: 'Cleo', after: 9 },
            { reader: 'Ben', after: 0.5 },
          ],
        },
      ],
    },
  ],
  checks: [
    requirement(
      'Every bell rings that is due before the library closes',
      reported('a bell').values((run: Days) => bells(run).map(({ reader }) => reader)),
    ),
    requirement('It rings at its time', (run: Days) => {
      const rung = run.reports('a bell');
      const index = bells(run).findIndex(({ at }, place) => rung[place]?.time !== at);
      const [wanted, report] = [bells(run)[index], rung[index]];
      if (wanted === undefined) return null;
      return finding(
        `The bell for ${wanted.reader} should ring at ${inSeconds(wanted.at)}; in your run ${report === undefined ? 'it never rings' : `there is one for ${String(report.value)} at ${inSeconds(report.time)}`}.`,
        report ? run.moment(report) : run.endMoment,
      );
    }),
  ],
  mistakes: {
    'a-loop-that-nobody-runs': {
      message:
        'No bell rings. Your bells are set on a loop of their own, and nobody runs it: `run` makes another. Ask for the loop that is running when the bell is set.',
      when: (run: Days) => run.reports('a bell').length === 0,
    },
    'asks-in-the-constructor': {
      ends: 'error',
      message:
        'Your `Reminders` looks for the running loop while it is made, and at that moment none is running. In `remind` there is one.',
      when: (run) => run.error?.message === 'no running event loop',
    },
    'keeps-the-first-loop': {
      ends: 'error',
      message:
        'The first day went well. On the second your `Reminders` still had the loop of the first, which was closed that evening. Each `run` has a loop of its own; ask for it at each call.',
      when: (run) => run.error?.message === 'Event loop is closed',
    },
    'runs-its-own-loop': {
      ends: 'error',
      message:
        'Your `remind` runs a second loop while the first is running, and that is refused: it would keep everybody else from running until the bell has rung. The loop that is running already can do it.',
      when: (run) => /another loop is running/.test(run.error?.message ?? ''),
    },
    'rings-at-once': {
      message: (run) =>
        `Your bell rings at ${inSeconds(run.reports('a bell')[0]?.time ?? 0)}, at the moment when it is set: \`ring()\` calls it there and then. Hand over the function itself, \`ring\`, and the loop calls it.`,
      when: (run: Days) => run.reports('a bell')[0]?.time === 0,
    },
  },
  starterFails: 'Every bell rings that is due before the library closes',
});
