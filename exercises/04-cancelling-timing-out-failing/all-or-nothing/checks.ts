import {
  atLeastAtOnce,
  counted,
  defineExercise,
  type Run,
  reported,
  requirement,
  waitsInTurn,
} from '#grader';

interface Packing {
  readonly name: string;
  readonly seconds: number;
  readonly breaks: boolean;
  readonly tidying: number;
}

type Order = Run<{ readonly parcels: readonly Packing[]; readonly calledOff: number | null }>;

const outcome = 'the outcome';
const atWork = 'the number still at work';

function firstBroken({ params }: Order): Packing | null {
  const broken = params.parcels.filter((parcel) => parcel.breaks);
  return broken.toSorted((one, other) => one.seconds - other.seconds)[0] ?? null;
}

function expected(run: Order): string | string[] {
  const broken = firstBroken(run);
  if (run.params.calledOff !== null) return 'called off';
  if (broken === null) return run.params.parcels.map(({ name }) => `a box with the ${name}`);
  return `Error: the ${broken.name} is broken`;
}

function over(run: Order): number {
  const { parcels, calledOff } = run.params;
  const stop = calledOff ?? firstBroken(run)?.seconds;
  if (stop === undefined) return Math.max(...parcels.map(({ seconds }) => seconds));
  const stopped = parcels.filter(({ seconds }) => seconds > stop);
  return stop + Math.max(0, ...stopped.map(({ tidying }) => tidying));
}

function told(run: Run): string {
  return String(run.reports(outcome).at(-1)?.value);
}

function left(run: Run): number {
  return Number(run.reports(atWork).at(-1)?.value);
}

/** Whether `packAll` has asked any of its tasks to stop; at the end of the program all are asked. */
function hasStoppedSomebody(run: Run): boolean {
  const tasks = [...run.activity.tasks.values()];
  const order = tasks.find(({ name }) => name === 'the order')?.id;
  return tasks.some(({ cancelRequests }) => cancelRequests.some(({ by }) => by === order));
}

export default defineExercise({
  scenarios: [
    {
      name: 'a broken glass',
      params: {
        calledOff: null,
        parcels: [
          { name: 'piano', seconds: 5, breaks: false, tidying: 0.75 },
          { name: 'glass', seconds: 1, breaks: true, tidying: 0 },
          { name: 'lamp', seconds: 3, breaks: false, tidying: 0.25 },
        ],
      },
    },
    {
      name: 'an order in which all goes well',
      params: {
        calledOff: null,
        parcels: [
          { name: 'books', seconds: 2.5, breaks: false, tidying: 0.5 },
          { name: 'globe', seconds: 1, breaks: false, tidying: 0.5 },
        ],
      },
    },
    {
      name: 'two things that would break',
      params: {
        calledOff: null,
        parcels: [
          { name: 'mirror', seconds: 4, breaks: true, tidying: 1.5 },
          { name: 'rug', seconds: 0.5, breaks: false, tidying: 9 },
          { name: 'vase', seconds: 2, breaks: true, tidying: 0.25 },
        ],
      },
    },
    {
      name: 'an order that is called off',
      params: {
        calledOff: 1.5,
        parcels: [
          { name: 'clock', seconds: 3, breaks: false, tidying: 0.5 },
          { name: 'vinyl', seconds: 1, breaks: false, tidying: 9 },
          { name: 'sofa', seconds: 8, breaks: false, tidying: 1.25 },
        ],
      },
    },
  ],
  checks: [
    requirement('Nobody is at work when it is over', reported(atWork).equals(0)),
    requirement(
      'All parcels are packed side by side',
      atLeastAtOnce((run: Order) => run.params.parcels.length, 'pack'),
    ),
    requirement(
      'It gives the boxes, or raises the first error',
      reported(outcome).equals(expected),
    ),
    requirement(
      'It is over as soon as the last one has finished or tidied up',
      reported(outcome).at(over),
    ),
  ],
  mistakes: {
    'one-after-the-other': {
      message: (run) =>
        `Your parcels are packed one after the other${waitsInTurn(run, 'pack') === null ? '' : `, on line ${waitsInTurn(run, 'pack')?.line}`}. Start all of them, and let the first failure stop the rest.`,
      when: (run) => run.calls('pack').every((call) => !call.isBody),
    },
    'does-not-wait-for-them': {
      message: (run) =>
        `Your others were asked to stop, and ${counted(left(run), 'of them', 'of them')} ${left(run) === 1 ? 'was' : 'were'} still putting things away when \`packAll\` was over. \`cancel()\` is a request: wait until it has been followed.`,
      when: (run) => left(run) > 0 && hasStoppedSomebody(run),
    },
    'lets-them-run': {
      message: (run) =>
        `Your \`packAll\` is over at ${firstBroken(run)?.seconds.toFixed(3)} s, and ${counted(left(run), 'of the others', 'of the others')} ${left(run) === 1 ? 'is' : 'are'} still packing: nobody has told them. \`gather\` hands you the first error and lets the rest run on.`,
      when: (run) => left(run) > 0,
    },
    'raises-the-group': {
      message: (run) =>
        `The others are stopped as they should be, but what comes out is “${told(run)}”. The error itself is inside, in \`exceptions\`.`,
      when: (run) => told(run).startsWith('ExceptionGroup'),
    },
    'lets-them-finish': {
      message: (run) =>
        `The error was there at ${firstBroken(run)?.seconds.toFixed(3)} s, and you hear of it at ${run.end.toFixed(3)} s: \`returnExceptions\` lets all the others go on to their end. Here nobody needs their work any more, so they should be cancelled.`,
      when: (run) => run.end > over(run),
    },
  },
  starterFails: 'Nobody is at work when it is over',
  equivalentMutants: {
    'left out: throw error;':
      'what remains is a cancellation, and the result of a cancelled parcel raises just that',
  },
});
