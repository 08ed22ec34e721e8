import { counted, defineExercise, type Run, reported, requirement } from '#grader';

interface Round {
  readonly doors: readonly number[];
  readonly limit: number;
  readonly dogAt: number | null;
}

type Driving = Run<Round>;

const parcels = 'the number of parcels';

/** When each door would have its parcel if there were no limit. */
function arrivals({ doors }: Round): number[] {
  let time = 0;
  return doors.map((seconds) => {
    time += seconds;
    return time;
  });
}

/** How many doors are reached before the time is up. */
function begunInTime(round: Round): number {
  const begun = [0, ...arrivals(round)].slice(0, round.doors.length);
  return begun.filter((time) => time < round.limit).length;
}

function inTime({ params }: Driving): number | string {
  if (params.dogAt !== null) return `a dog at door ${params.dogAt}`;
  return arrivals(params).filter((time) => time <= params.limit).length;
}

function over({ params }: Driving): number {
  const last = params.dogAt === null ? -1 : params.dogAt - 1;
  return Math.min(params.limit, arrivals(params).at(last) ?? 0);
}

function delivered(run: Run): number {
  return Number(run.reports(parcels).at(-1)?.value);
}

export default defineExercise({
  scenarios: [
    {
      name: 'four doors of two seconds and a limit of five',
      params: { doors: [2, 2, 2, 2], limit: 5, dogAt: null },
    },
    {
      name: 'a round that is done in time',
      params: { doors: [3, 0.5, 1], limit: 10, dogAt: null },
    },
    {
      name: 'a first door that takes too long',
      params: { doors: [9, 1], limit: 2.5, dogAt: null },
    },
    { name: 'a dog at the second door', params: { doors: [1, 0.5, 2], limit: 6, dogAt: 2 } },
  ],
  checks: [
    requirement('The round is over when it is done or the time is up', reported(parcels).at(over)),
    requirement('It counts the doors that have their parcel', reported(parcels).equals(inTime)),
  ],
  mistakes: {
    'catches-inside': {
      message: (run) =>
        `The time is up at ${run.params.limit.toFixed(3)} s, and your round goes on until ${run.end.toFixed(3)} s. Inside the block the limit arrives as a CancelledError, and your \`catch\` swallows it. Let it pass, and catch the TimeoutError outside the block.`,
      when: (run) => (run.mainTask?.cancelRequests.length ?? 0) > 0 && run.end > over(run),
    },
    'begins-anew-at-every-door': {
      message: (run) =>
        `The time is up at ${run.params.limit.toFixed(3)} s, and your round goes on until ${run.end.toFixed(3)} s: the limit begins anew at every door. A limit for the whole round stands around the loop.`,
      when: (run) => delivered(run) > begunInTime(run.params),
    },
    'looks-at-the-clock': {
      message: (run) =>
        `Your round ends at ${run.end.toFixed(3)} s: the last door was begun in time and not broken off. A look at the clock between two waits cannot end a wait.`,
      when: (run) => run.end > over(run) && delivered(run) > Number(inTime(run)),
    },
    'shares-it-out': {
      message: (run) =>
        `Every door of yours gets ${(run.params.limit / run.params.doors.length).toFixed(3)} s, and so only ${counted(delivered(run), 'door')} got a parcel. What one door leaves over should be there for the next: the limit belongs to the round.`,
      when: (run) => delivered(run) < Number(inTime(run)),
    },
  },
  starterFails: 'The round is over when it is done or the time is up',
});
