import {
  atLeastAtOnce,
  counted,
  defineExercise,
  inWords,
  lineAt,
  noTaskLeft,
  printsAt,
  type Run,
  requirement,
  waitsInTurn,
} from '#grader';

interface Walk {
  readonly name: string;
  readonly seconds: number;
}

type Boarding = Run<readonly Walk[]>;

const leaves = 'the ferry leaves';
const slowest = (run: Boarding) => Math.max(...run.params.map((walk) => walk.seconds));

/** Everybody's line in the order in which they arrive, then the ferry's. */
function logbook(run: Boarding): [number, string][] {
  const arrivals = run.params.toSorted((one, other) => one.seconds - other.seconds);
  return [
    ...arrivals.map(({ name, seconds }): [number, string] => [seconds, `${name} is on board`]),
    [slowest(run), leaves],
  ];
}

function leftAt(run: Run): number {
  return run.output.find((line) => line.text === leaves)?.time ?? Number.NaN;
}

function onBoard(run: Run): number {
  return run.lines.filter((line) => line.endsWith('is on board')).length;
}

export default defineExercise({
  scenarios: [
    {
      name: 'three passengers',
      params: [
        { name: 'Ines', seconds: 1 },
        { name: 'Otto', seconds: 2 },
        { name: 'Mira', seconds: 1.5 },
      ],
    },
    {
      name: 'four passengers, one with a pram',
      params: [
        { name: 'Jan', seconds: 5.25 },
        { name: 'Selma', seconds: 0.5 },
        { name: 'Piet', seconds: 2.75 },
        { name: 'Runa', seconds: 4 },
      ],
    },
    { name: 'a single passenger', params: [{ name: 'Aino', seconds: 3.5 }] },
  ],
  checks: [
    requirement('Nobody is left behind', noTaskLeft()),
    requirement(
      'All walk up the gangway at once',
      atLeastAtOnce((run: Boarding) => run.params.length, 'walk'),
    ),
    requirement('The ferry leaves when the last one is on board', lineAt(leaves, slowest)),
    requirement('Every passenger boards, then the ferry leaves', printsAt(logbook)),
  ],
  mistakes: {
    'one-by-one': {
      message: (run) =>
        `Your passengers go on board one after the other: line ${waitsInTurn(run)?.line} makes a task and waits for it before it makes the next.`,
      when: (run) => waitsInTurn(run, 'walk') !== null,
    },
    'awaits-only-the-last': {
      message: (run) =>
        `Your ferry leaves with ${counted(onBoard(run), 'passenger')} of ${inWords(run.params.length)}. It waits for the task that was made last, and the others may take longer.`,
      when: (run) => leftAt(run) === run.params.at(-1)?.seconds && onBoard(run) < run.params.length,
    },
    'sleeps-for-a-guess': {
      message: (run) =>
        `Your ferry leaves at ${leftAt(run).toFixed(3)} s, and the last passenger needs ${slowest(run).toFixed(3)} s. How long it takes is known to the tasks alone: await them instead of guessing.`,
      when: (run) => leftAt(run) > 0 && leftAt(run) !== slowest(run),
    },
  },
  starterFails: 'Nobody is left behind',
});
