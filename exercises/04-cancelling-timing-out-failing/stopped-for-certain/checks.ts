import { defineExercise, type Run, reported, requirement, waitsFor } from '#grader';

interface Guest {
  readonly manners: 'goes' | 'goes on to the end' | 'trips over the chair' | 'has gone already';
  readonly seconds: number;
}

type Evening = Run<Guest>;

const answer = 'the answer';
const endings = {
  goes: 'stopped',
  'goes on to the end': 'finished',
  'trips over the chair': 'failed',
  'has gone already': 'finished',
} as const;

const over = ({ params }: Evening) => 2 + params.seconds;

function answeredAt(run: Evening): number {
  return run.reports(answer).at(-1)?.time ?? Number.NaN;
}

export default defineExercise({
  scenarios: [
    { name: 'a guest who tidies up and goes', params: { manners: 'goes', seconds: 0.75 } },
    {
      name: 'a guest who reads on to the end of the chapter',
      params: { manners: 'goes on to the end', seconds: 3.5 },
    },
    {
      name: 'a guest who trips over a chair',
      params: { manners: 'trips over the chair', seconds: 0.25 },
    },
    { name: 'a guest who has gone already', params: { manners: 'has gone already', seconds: 0 } },
  ],
  checks: [
    requirement('The answer comes when the task has ended', reported(answer).at(over)),
    requirement('It waits for the task itself', (run: Evening) =>
      run.params.manners === 'has gone already' ? null : waitsFor('main', 'the guest')(run),
    ),
    requirement(
      'It says how the task has ended',
      reported(answer).equals((run: Evening) => endings[run.params.manners]),
    ),
  ],
  mistakes: {
    'asks-right-away': {
      message: (run) =>
        `Your answer comes at ${answeredAt(run).toFixed(3)} s, in the same step that calls cancel(). At that moment the task has not had a chance to run. It ends at ${over(run).toFixed(3)} s: await it, and then ask.`,
      when: (run) =>
        answeredAt(run) < over(run) && run.reports(answer).at(-1)?.value === 'finished',
    },
    'looks-now-and-then': {
      message: (run) =>
        `The task ends at ${over(run).toFixed(3)} s, and your answer comes at ${answeredAt(run).toFixed(3)} s. Between two looks a lot of time may pass. Awaiting the task brings you back in the very moment.`,
      when: (run) => answeredAt(run) > over(run),
    },
    'believes-cancel': {
      message:
        'cancel() returns true when it has left its request; what the task makes of it is not known yet. This one did not end as cancelled. Only the `await` tells you how it ended.',
      when: (run) => answeredAt(run) === over(run),
    },
  },
  starterFails: 'The answer comes when the task has ended',
});
