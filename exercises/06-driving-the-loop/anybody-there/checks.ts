import { defineExercise, type Run, reported, requirement } from '#grader';

type Visits = Run<{ readonly runs: number; readonly spare: boolean }>;

const running = 'the loop that is running';
const each = (run: Visits) => Array.from({ length: run.params.runs }, () => running);
const none = (run: Visits) => Array.from({ length: run.params.runs }, () => 'nobody');
const answers = (run: Run, place: string) => run.reports(place).map(({ value }) => value);
const everywhere = (run: Run) =>
  ['before', 'in a coroutine', 'in a callback', 'in a task', 'after a run'].flatMap((place) =>
    answers(run, place),
  );

export default defineExercise({
  scenarios: [
    { name: 'two runs, one after the other', params: { runs: 2, spare: false } },
    { name: 'a loop that is set and never runs', params: { runs: 1, spare: true } },
  ],
  checks: [
    requirement('Nobody is there before a loop runs', reported('before').equals('nobody')),
    requirement('A coroutine finds the loop that runs it', reported('in a coroutine').values(each)),
    requirement('A callback finds it', reported('in a callback').values(each)),
    requirement('A task finds it, also after a wait', reported('in a task').values(each)),
    requirement('Nobody is there when a run is over', reported('after a run').values(none)),
  ],
  mistakes: {
    'lets-the-error-out': {
      ends: 'error',
      message:
        'No loop was running, and your function raised an error instead of saying so. `getRunningLoop()` tells “none” by a `RuntimeError`; catch it and return `null`.',
      when: (run) => run.error?.message === 'no running event loop',
    },
    'keeps-the-first': {
      message:
        'Your function answers with a loop that was closed long ago. It remembers what it found the first time, but each `run` makes a loop of its own. Ask anew at each call.',
      when: (run) => everywhere(run).includes('a loop that is closed'),
    },
    'takes-the-one-that-is-set': {
      message:
        'A loop was set here that never ran, and your function took it for a running one. `getEventLoop()` also gives a loop that was only set; ask with `getRunningLoop()`.',
      when: (run: Visits) =>
        run.params.spare && answers(run, 'before').includes('a loop that is not running'),
    },
    'makes-one': {
      message:
        'No loop was running, and your function made one that nobody will ever run. Whatever is scheduled on it never happens. Say `null` instead.',
      when: (run: Visits) =>
        !run.params.spare && answers(run, 'before').includes('a loop that is not running'),
    },
    'asks-for-a-task': {
      message:
        'In a callback your function found nobody. Callbacks are called by the loop itself: a loop is running there, and no task. Ask for the loop, not for the task.',
      when: (run) =>
        answers(run, 'in a coroutine').includes(running) &&
        answers(run, 'in a callback').includes('nobody'),
    },
  },
  starterFails: 'A coroutine finds the loop that runs it',
  equivalentMutants: {
    'if (false): if (!(error instanceof RuntimeError)) throw error;':
      'getRunningLoop raises nothing else.',
    'left out: throw error;': 'getRunningLoop raises nothing else.',
  },
});
