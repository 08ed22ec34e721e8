import {
  counted,
  defineExercise,
  finding,
  inSeconds,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Packing {
  readonly name: string;
  readonly seconds: number;
  readonly breaks?: boolean;
  readonly tidying: number;
}

interface Order {
  readonly van: { readonly name: string; readonly seconds: number; readonly comes: boolean };
  readonly parcels: readonly Packing[];
  readonly limit: number;
  readonly entering: number;
  readonly cancelledAt: number | null;
}

type OrderRun = Run<Order>;

const begun = 'begun';
const outcome = 'the outcome';
const atWork = 'the number still at work';
const line = 'a line in the ledger';
const handler = 'the exception handler';

/** When and how the first half ends: everything is ready, or it is called off. */
function firstHalf({ params }: OrderRun): { readonly at: number; readonly how: string } {
  const { van, parcels, limit, cancelledAt } = params;
  const failures = parcels
    .filter(({ breaks }) => breaks)
    .map(({ name, seconds }) => ({ at: seconds, how: `RuntimeError: ${name} is broken` }));
  if (!van.comes)
    failures.push({ at: van.seconds, how: `RuntimeError: ${van.name} does not start` });
  const all = Math.max(van.seconds, ...parcels.map(({ seconds }) => seconds));
  const endings = [
    { at: failures.length > 0 ? Number.POSITIVE_INFINITY : all, how: 'ready' },
    ...failures,
    { at: limit, how: 'tomorrow' },
    { at: cancelledAt ?? Number.POSITIVE_INFINITY, how: 'cancelled' },
  ];
  return endings.reduce((first, one) => (one.at < first.at ? one : first));
}

const isReady = (run: OrderRun) => firstHalf(run).how === 'ready';

function expected(run: OrderRun): string {
  const { at, how } = firstHalf(run);
  if (how !== 'ready') return how;
  const { van, entering, cancelledAt } = run.params;
  return cancelledAt !== null && cancelledAt < at + entering ? 'cancelled' : van.name;
}

/** When the line is whole, or the last of those called off has put the things away. */
function over(run: OrderRun): number {
  const { at } = firstHalf(run);
  if (isReady(run)) return at + run.params.entering;
  const stopped = run.params.parcels.filter(({ seconds }) => seconds > at);
  return at + Math.max(0, ...stopped.map(({ tidying }) => tidying));
}

const told = (run: Run) => String(run.reports(outcome).at(-1)?.value);
const toldAt = (run: Run) => run.reports(outcome).at(-1)?.time ?? Number.NaN;
const left = (run: Run) => Number(run.reports(atWork).at(-1)?.value ?? 0);
const heard = (run: Run) => run.reports(handler)[0];
const late = (run: Run) => run.reports(begun).find(({ time }) => time > 0);
const fails = (run: OrderRun) => firstHalf(run).how.startsWith('RuntimeError');

const books = { name: 'the books', seconds: 1, tidying: 0.25 };
const globe = { name: 'the globe', seconds: 3, tidying: 0.75 };

export default defineExercise({
  scenarios: [
    {
      name: 'an order that goes well',
      params: {
        van: { name: 'the red van', seconds: 2, comes: true },
        parcels: [globe, books],
        limit: 5,
        entering: 1,
        cancelledAt: null,
      },
    },
    {
      name: 'a globe that breaks',
      params: {
        van: { name: 'the red van', seconds: 4, comes: true },
        parcels: [
          { ...books, seconds: 5, tidying: 0.5 },
          { ...globe, seconds: 1.5, breaks: true },
          { name: 'the lamp', seconds: 2.5, tidying: 1 },
        ],
        limit: 9,
        entering: 1,
        cancelledAt: null,
      },
    },
    {
      name: 'a van that comes too late',
      params: {
        van: { name: 'the blue van', seconds: 9, comes: true },
        parcels: [books, { ...globe, seconds: 6 }],
        limit: 4,
        entering: 1,
        cancelledAt: null,
      },
    },
    {
      name: 'a globe that breaks, and later a van that does not start',
      params: {
        van: { name: 'the blue van', seconds: 3, comes: false },
        parcels: [books, { ...globe, seconds: 2, breaks: true }],
        limit: 4,
        entering: 1,
        cancelledAt: null,
      },
    },
    {
      name: 'a van that does not start',
      params: {
        van: { name: 'the blue van', seconds: 2, comes: false },
        parcels: [books, { ...globe, seconds: 3.5 }],
        limit: 6,
        entering: 1,
        cancelledAt: null,
      },
    },
    {
      name: 'a limit that is reached while the line is written',
      params: {
        van: { name: 'the red van', seconds: 3, comes: true },
        parcels: [books],
        limit: 3.5,
        entering: 2,
        cancelledAt: null,
      },
    },
    {
      name: 'a customer who cancels while the parcels are packed',
      params: {
        van: { name: 'the red van', seconds: 2, comes: true },
        parcels: [globe, books],
        limit: 5,
        entering: 1,
        cancelledAt: 1.5,
      },
    },
    {
      name: 'a customer who cancels while the line is written',
      params: {
        van: { name: 'the red van', seconds: 1.5, comes: true },
        parcels: [books],
        limit: 5,
        entering: 2,
        cancelledAt: 2.25,
      },
    },
  ],
  checks: [
    requirement('The van is called and all parcels are packed side by side', (run: OrderRun) => {
      const begins = run.reports(begun);
      const behind = late(run);
      if (behind !== undefined) {
        const what = String(behind.value);
        const done = what === 'the van' ? 'was called' : 'was taken in hand';
        return finding(
          `Everything should be begun at 0.000 s; in your run ${what} ${done} at ${inSeconds(behind.time)}.`,
          run.moment(behind),
        );
      }
      const all = run.params.parcels.length + 1;
      if (begins.length === all) return null;
      return finding(
        `A van and ${counted(all - 1, 'parcel', 'parcels')} are needed; ${begins.length} of the ${all} were begun in your run.`,
        run.endMoment,
      );
    }),
    requirement('Nobody is at work when it is over', reported(atWork).equals(0)),
    requirement('It ends as it should', reported(outcome).equals(expected)),
    requirement('A line that has been begun is finished, once', (run: OrderRun) => {
      const lines = run.reports(line).length;
      const wanted = isReady(run) ? 1 : 0;
      if (lines === wanted) return null;
      return finding(
        `The ledger should have ${counted(wanted, 'whole line', 'whole lines')}; yours has ${lines}.`,
        run.endMoment,
      );
    }),
    requirement('It is over as soon as the last one has ended', reported(outcome).at(over)),
    requirement('The exception handler hears of nothing', (run: OrderRun) => {
      const error = heard(run);
      if (error === undefined) return null;
      return finding(
        `At ${inSeconds(error.time)} it heard: “${String(error.value)}”.`,
        run.moment(error),
      );
    }),
  ],
  mistakes: {
    'van-after-the-parcels': {
      message: (run) =>
        `Your van is called at ${inSeconds(late(run)?.time ?? 0)}, when the last parcel is packed. A limit does not make things go on side by side, only tasks do: let the van be one more task of the group.`,
      when: (run) => late(run)?.value === 'the van',
    },
    'gather-for-the-group': {
      message: (run) =>
        `Something failed at ${inSeconds(firstHalf(run).at)}, and you raise that error at once, while ${counted(left(run), 'parcel is', 'parcels are')} still being packed. \`gather\` tells you and lets the others go on; here they should be called off and waited for. A task group does both.`,
      when: (run) => fails(run) && toldAt(run) === firstHalf(run).at && left(run) > 0,
    },
    'raises-the-group': {
      message: (run) =>
        `The others were called off as they should be, but what comes out is “${told(run)}”. A group raises all its errors together; the first of them is in \`exceptions\`.`,
      when: (run) => told(run).startsWith('ExceptionGroup'),
    },
    'set-when-nobody-waits': {
      message: (run) =>
        `The van called back at ${inSeconds(heard(run)?.time ?? 0)}, when the order had been called off. A task that is cancelled cancels the future that it waits for, so there are two ways for it to be done. Ask \`done()\` before you set it.`,
      when: (run) => !isReady(run) && heard(run)?.time === run.params.van.seconds,
    },
    'the-limit-around-it-all': {
      message: (run) =>
        `The van and the parcels were ready at ${inSeconds(firstHalf(run).at)}, within the limit of ${inSeconds(run.params.limit)}. But your limit goes on while the line is written, strikes there, and the customer is told “${told(run)}”. Leave its block before you enter the order.`,
      when: (run) => isReady(run) && told(run) === 'tomorrow' && toldAt(run) > firstHalf(run).at,
    },
    'half-a-line': {
      message: (run) =>
        `The customer cancelled at ${inSeconds(run.params.cancelledAt ?? 0)}, in the middle of a line, and it was never finished: a cancellation goes down to whatever is awaited. Make a task of the line and put a shield in between.`,
      when: (run) => isReady(run) && told(run) === 'cancelled' && run.reports(line).length === 0,
    },
    'leaves-the-line-behind': {
      message: (run) =>
        `The line is whole at ${inSeconds(over(run))}, thanks to your shield. But \`dispatch\` was over at ${inSeconds(toldAt(run))}: whoever awaits a shield is cancelled all the same. Catch that, await the task of the line itself, and throw the error again.`,
      when: (run) => isReady(run) && toldAt(run) < over(run) && run.reports(line).length === 1,
    },
  },
  equivalentMutants: {
    'after the next line: van = group.createTask(vanFrom(office));':
      'The tasks of a group begin in the same moment, whichever is made first.',
  },
  starterFails: 'The van is called and all parcels are packed side by side',
});
