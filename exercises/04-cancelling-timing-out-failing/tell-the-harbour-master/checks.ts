import { defineExercise, noUnhandledErrors, type Run, reported, requirement } from '#grader';

interface Job {
  readonly name: string;
  readonly seconds: number;
  readonly fails: boolean;
  readonly calledOff: number | null;
}

type Day = Run<readonly Job[]>;

const heard = 'what the harbour master hears';
const handler = 'a call to the exception handler';

function expected({ params }: Day): { at: number; message: string }[] {
  return params
    .filter((job) => job.fails && job.calledOff === null)
    .toSorted((one, other) => one.seconds - other.seconds)
    .map((job) => ({ at: job.seconds, message: `${job.name} has failed` }));
}

function told(run: Day): number {
  return run.reports(heard).length;
}

function handled(run: Day, start: string): boolean {
  return run.reports(handler).some(({ value }) => String(value).startsWith(start));
}

export default defineExercise({
  scenarios: [
    {
      name: 'one job that fails and one that does not',
      params: [
        { name: 'the crane', seconds: 2, fails: true, calledOff: null },
        { name: 'the winch', seconds: 3.5, fails: false, calledOff: null },
      ],
    },
    {
      name: 'a job that is called off',
      params: [
        { name: 'the dredger', seconds: 6, fails: true, calledOff: 1.5 },
        { name: 'the pump', seconds: 2.25, fails: true, calledOff: null },
      ],
    },
    {
      name: 'a bad day',
      params: [
        { name: 'the lock', seconds: 4, fails: true, calledOff: null },
        { name: 'the bridge', seconds: 0.5, fails: true, calledOff: null },
        { name: 'the buoy', seconds: 2.75, fails: true, calledOff: null },
      ],
    },
  ],
  checks: [
    requirement(
      'The harbour master hears of every failure, at once',
      reported(heard).values(expected),
    ),
    requirement('The exception handler has nothing to do', noUnhandledErrors()),
  ],
  mistakes: {
    'forgets-the-cancelled': {
      message:
        'One job was called off, and your callback asked it for its exception. On a cancelled task `exception()` raises the CancelledError itself, and in a callback nobody can catch that. Ask `cancelled()` first.',
      when: (run) => handled(run, 'Exception in callback'),
    },
    'tells-of-everything': {
      message:
        'The harbour master hears of a job that did not fail: it was called off. A cancellation comes out of the `await` as an exception too. Ask which it is, and let a CancelledError pass on.',
      when: (run) => told(run) > expected(run).length,
    },
    'tells-without-asking': {
      message:
        'Your callback runs when the task is done, but it never asks for the exception. An error is kept in the task and is not raised in the callback; you get it with `done.exception()`. Because nobody asked, the exception handler reports it at the end.',
      when: (run) =>
        told(run) === 0 &&
        handled(run, 'Task exception') &&
        run.lines.some((line) => line.endsWith('is over')),
    },
  },
  starterFails: 'The harbour master hears of every failure, at once',
});
