import { defineExercise, type Run, reported, requirement } from '#grader';

interface Outing {
  readonly boat: string | null;
  readonly fetching: number;
  readonly trip: number;
  readonly mooring: number;
  readonly storm: boolean;
  readonly calledBack: number | null;
}

type Going = Run<Outing>;

const moored = 'what is moored';
const outcome = 'the outcome';

function ending({ params }: Going): string {
  if (params.boat === null) return 'no boat is free';
  if (params.calledBack !== null) return 'called back';
  return params.storm ? 'a storm' : `a trip with ${params.boat}`;
}

function over({ params }: Going): number {
  if (params.boat === null) return params.fetching;
  return (params.calledBack ?? params.fetching + params.trip) + params.mooring;
}

const got = (run: Run) => run.reports(outcome).at(-1);

export default defineExercise({
  scenarios: [
    {
      name: 'a fine day',
      params: {
        boat: 'the Puffin',
        fetching: 1,
        trip: 3,
        mooring: 0.5,
        storm: false,
        calledBack: null,
      },
    },
    {
      name: 'a storm',
      params: {
        boat: 'the Eider',
        fetching: 0.5,
        trip: 2,
        mooring: 1,
        storm: true,
        calledBack: null,
      },
    },
    {
      name: 'a crew that is called back',
      params: {
        boat: 'the Puffin',
        fetching: 1,
        trip: 9,
        mooring: 0.75,
        storm: false,
        calledBack: 2.5,
      },
    },
    {
      name: 'no boat free',
      params: {
        boat: null,
        fetching: 1.5,
        trip: 3,
        mooring: 0.5,
        storm: false,
        calledBack: null,
      },
    },
  ],
  checks: [
    requirement(
      'The boat is moored, if there was one',
      reported(moored).values((run: Going) => (run.params.boat === null ? [] : [run.params.boat])),
    ),
    requirement('The trip ends as it should', reported(outcome).equals(ending)),
    requirement('It is over when the boat is moored', reported(outcome).at(over)),
  ],
  mistakes: {
    'keeps-it-quiet': {
      message: (run) =>
        `The outing should end with “${ending(run)}”, and whoever waits for it is told that nothing has happened. Your \`catch\` ends the error, and a generator that runs to its end has dealt with it. Without a \`catch\` it passes on.`,
      when: (run) => got(run)?.value === 'nothing has happened',
    },
    'moors-what-was-never-fetched': {
      message:
        'No boat was free, and yours moors one all the same. When `fetch` raises, your generator is already inside the `try`, so its `finally` runs. Begin the `try` when you have the boat.',
      when: (run) => run.params.boat === null && run.reports(moored).length > 0,
    },
    'moors-in-passing': {
      message: (run) =>
        `Your block is over at ${got(run)?.time.toFixed(3)} s, with the boat still adrift: the mooring takes until ${over(run).toFixed(3)} s, in a task that nobody awaits. Await it.`,
      when: (run) => run.calls('moor').some((call) => call.isBody),
    },
    'only-after-good-trips': {
      message:
        'After this trip your boat is not moored. The block ended with an error, and the error is raised at your `yield`, so the line below it is not reached. What must happen in any case belongs into a `finally`.',
      when: (run) => run.calls('moor').length === 0 && !ending(run).startsWith('a trip'),
    },
  },
  starterFails: 'The boat is moored, if there was one',
});
