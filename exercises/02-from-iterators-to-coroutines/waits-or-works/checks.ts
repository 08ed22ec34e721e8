import { defineExercise, type Run, reported, requirement } from '#grader';

type Profiled = Run<{ readonly waits: number; readonly works: number }>;

/** What the harness computes and sleeps before. */
const before = { wall: 0.75, computed: 0.25 };

const profile = 'the profile';
const hundredths = (seconds: number) => Math.round(seconds * 100) / 100;
const wanted = ({ params: { waits, works } }: Profiled) => [
  hundredths(waits + works),
  hundredths(works),
  works > waits ? 'works' : 'waits',
];

function got(run: Run): readonly unknown[] {
  const value = run.reports(profile).at(-1)?.value;
  return Array.isArray(value) ? value : [];
}

const part = (run: Profiled, index: number) => Number(got(run)[index]);

export default defineExercise({
  scenarios: [
    { name: 'a fetch with some parsing', params: { waits: 1.5, works: 1 } },
    { name: 'a calculation with a short wait', params: { waits: 0.4, works: 0.6 } },
    { name: 'nothing but waiting', params: { waits: 3, works: 0 } },
  ],
  checks: [
    requirement(
      'Both times are measured, and the verdict fits them',
      reported(profile).equals(wanted),
    ),
  ],
  mistakes: {
    'times-the-call': {
      message:
        'Both of your times are zero, for everything. A call of a coroutine function makes an object; the time is spent at the `await`. Read the clocks before it and after it.',
      when: (run) => part(run, 0) === 0 && part(run, 1) === 0,
    },
    'one-clock-for-both': {
      message: (run) =>
        `Your work computed for ${part(run, 1)} s, as long as it lasted. But it slept for ${run.params.waits} s of them, and the processor was free. What was computed is told by \`processTime\`.`,
      when: (run) =>
        part(run, 0) === hundredths(run.params.waits + run.params.works) &&
        part(run, 1) === part(run, 0) &&
        run.params.waits > 0,
    },
    'only-the-processor': {
      message: (run) =>
        `Your work lasted ${part(run, 0)} s, and somebody stood there for ${run.params.waits + run.params.works} s. The process clock does not count waiting: for what passes on the wall, read \`perfCounter\`.`,
      when: (run) => part(run, 0) === hundredths(run.params.works) && part(run, 1) === part(run, 0),
    },
    'since-the-program-began': {
      message:
        'Your times are too long by what happened before the work began. A reading of a clock means nothing by itself: read it before and after, and take the difference.',
      when: (run) =>
        part(run, 1) === hundredths(run.params.works + before.computed) &&
        part(run, 0) >= hundredths(run.params.waits + run.params.works + before.wall),
    },
    'works-if-at-all': {
      message: (run) =>
        `Of ${part(run, 0)} s the work computed for ${part(run, 1)} s, and you say that it works. It mostly waits: compare the two times with each other.`,
      when: (run) =>
        got(run)[2] === 'works' &&
        part(run, 0) === wanted(run)[0] &&
        part(run, 1) === wanted(run)[1],
    },
  },
  equivalentMutants: {
    'after the next line: const started = perfCounter();':
      'no time passes between the readings of the two clocks',
    'after the next line: const wall = perfCounter() - started;':
      'no time passes between the readings of the two clocks',
    '>= instead: computed > wall / 2': 'no work computes for exactly half of its time',
  },
  starterFails: 'Both times are measured, and the verdict fits them',
});
