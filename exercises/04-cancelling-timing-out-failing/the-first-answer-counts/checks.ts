import { defineExercise, noUnhandledErrors, type Run, reported, requirement } from '#grader';

interface Answer {
  readonly name: string;
  readonly seconds: number;
}

type Asking = Run<{ readonly stations: readonly Answer[]; readonly limit: number }>;

const first = 'the first report';
const trouble = 'a call to the exception handler';

function quickest({ params }: Asking): Answer {
  const [one = { name: '', seconds: 0 }] = params.stations.toSorted(
    (left, right) => left.seconds - right.seconds,
  );
  return one;
}

function inTime(run: Asking): boolean {
  return quickest(run).seconds < run.params.limit;
}

function answeredAt(run: Run): number {
  return run.reports(first).at(-1)?.time ?? Number.NaN;
}

const sound = [
  { name: 'Skagen', seconds: 2 },
  { name: 'Anholt', seconds: 0.75 },
  { name: 'Samsø', seconds: 3.5 },
];

export default defineExercise({
  scenarios: [
    { name: 'three stations, the second one quickest', params: { stations: sound, limit: 9 } },
    {
      name: 'a caller who gives up before the first report',
      params: { stations: sound, limit: 0.5 },
    },
    {
      name: 'two stations, the first one quicker',
      params: {
        stations: [
          { name: 'Bornholm', seconds: 1.25 },
          { name: 'Møn', seconds: 4 },
        ],
        limit: 5,
      },
    },
  ],
  checks: [
    requirement('Late reports do not trouble the exception handler', noUnhandledErrors()),
    requirement(
      'It returns the first report',
      reported(first).equals((run: Asking) =>
        inTime(run) ? `${quickest(run).name}: calm sea` : 'nobody',
      ),
    ),
    requirement(
      'It returns as soon as the first station has called',
      reported(first).at((run: Asking) => Math.min(quickest(run).seconds, run.params.limit)),
    ),
  ],
  mistakes: {
    'remembers-it-alone': {
      message: (run) =>
        `Your caller gave up at ${run.params.limit.toFixed(3)} s, and that cancelled the future. Your variable knows nothing of it, so the first station to call still tries to set it. Ask the future itself whether it is done.`,
      when: (run) => !inTime(run) && run.reports(trouble).length === 1,
    },
    'asks-only-one': {
      message: (run) =>
        `Your report comes from ${run.params.stations[0]?.name}, which is the first in the list, at ${answeredAt(run).toFixed(3)} s. ${quickest(run).name} would have had one at ${quickest(run).seconds.toFixed(3)} s, but was never asked.`,
      when: (run) => run.lines.filter((line) => line.endsWith('calls')).length === 1,
    },
    'waits-for-all': {
      message: (run) =>
        `The first report comes in at ${quickest(run).seconds.toFixed(3)} s, and yours is there at ${answeredAt(run).toFixed(3)} s, when the last station has called. Set the future with the first report, and ignore the others.`,
      when: (run) => inTime(run) && answeredAt(run) > quickest(run).seconds,
    },
  },
  starterFails: 'Late reports do not trouble the exception handler',
});
