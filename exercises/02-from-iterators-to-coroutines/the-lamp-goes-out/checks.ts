import { defineExercise, type Run, reported, requirement } from '#grader';

interface Night {
  readonly hours: readonly number[];
  readonly until: number;
  readonly how: 'closed' | 'thrown';
}

type NightRun = Run<Night>;

const night = 'the night';
const out = 'the lamp is out';

function wanted({ params: { hours, until, how } }: NightRun): string[] {
  const kept = hours.slice(0, until).map((hour) => `hour ${hour}`);
  const lit = ['the lamp is lit', ...kept, out];
  const ended = until > hours.length;
  const end = how === 'closed' ? 'closed' : 'a storm';
  return [
    'the watch is set up',
    ...(until === 0 ? [] : lit),
    ended ? 'the watch is over' : end,
    'nobody keeps watch',
  ];
}

const story = (run: NightRun): readonly unknown[] => {
  const value = run.reports(night).at(-1)?.value;
  return Array.isArray(value) ? value : [];
};

const putOut = (run: NightRun) => story(run).filter((line) => line === out).length;
const has = (run: NightRun, line: string) => story(run).includes(line);

export default defineExercise({
  scenarios: [
    { name: 'a night to its end', params: { hours: [22, 23, 0], until: 9, how: 'closed' } },
    {
      name: 'a watch closed after two hours',
      params: { hours: [21, 22, 23], until: 2, how: 'closed' },
    },
    { name: 'a storm after one hour', params: { hours: [1, 2, 3], until: 1, how: 'thrown' } },
    {
      name: 'a watch closed before it began',
      params: { hours: [20, 21], until: 0, how: 'closed' },
    },
  ],
  checks: [
    requirement('The lamp burns for the watch and no longer', reported(night).equals(wanted)),
  ],
  mistakes: {
    'off-at-every-hour': {
      message: (run) =>
        `In your run the lamp was put out ${putOut(run)} times, and the watch went on in the dark. The \`finally\` has to stand around the whole loop.`,
      when: (run) => run.params.until > run.params.hours.length && putOut(run) > 1,
    },
    'only-after-the-last-hour': {
      message:
        'The watch was left early, and the lamp burns on. A generator that is closed, or into which an error is thrown, ends at its `yield`: what stands below the loop is never reached. Only a `finally` is.',
      when: (run) => has(run, 'the lamp is lit') && putOut(run) === 0,
    },
    'one-last-hour': {
      message:
        'Your watch was closed and yielded once more. It is not over now: it hangs in its own `finally`. In Python the closing would fail with `RuntimeError: generator ignored GeneratorExit`. Clean up in `finally`, and yield nothing there.',
      when: (run) => has(run, 'still keeping watch') || has(run, 'somebody keeps watch'),
    },
    'off-in-both-places': {
      message:
        'After the storm the lamp was put out twice. When `catch` throws the error on, the `finally` below still runs. So `catch` has nothing to do here: leave it out.',
      when: (run) => run.params.how === 'thrown' && putOut(run) === 2,
    },
    'keeps-the-error': {
      message:
        'The storm was thrown in and did not come out again: whoever has thrown it believes that all is well. Clean up in `finally`, which lets the error pass on.',
      when: (run) => has(run, 'nobody has heard of the storm'),
    },
  },
  starterFails: 'The lamp burns for the watch and no longer',
});
