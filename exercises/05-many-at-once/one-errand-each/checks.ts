import {
  atLeastAtOnce,
  defineExercise,
  endsAt,
  finding,
  inSeconds,
  listed,
  type Run,
  reported,
  requirement,
} from '#grader';

interface House {
  readonly name: string;
  readonly days: number | null;
  readonly search: number;
  readonly order: number;
}

type Round = Run<readonly House[]>;

const owners = (run: Round) => run.params.filter(({ days }) => days !== null);
const days = (run: Round) => run.params.map((house) => house.days);

const finished = ({ days, search, order }: House) => search + (days === null ? 0 : order);
const slowestErrand = (run: Round) => Math.max(...run.params.map(finished));

/** When each order is given at the earliest. */
const soonest = (run: Round) =>
  owners(run)
    .map((house) => house.search)
    .toSorted((one, other) => one - other);

const orderTimes = (run: Round) =>
  run
    .calls('order')
    .map((call) => call.from.time)
    .toSorted((one, other) => one - other);

/** Whether no order overlaps another although two were wanted. */
function ordersInTurn(run: Round): boolean {
  const orders = run.calls('order');
  if (orders.length < 2) return false;
  return orders.slice(1).every(({ from }, index) => {
    const before = orders[index];
    return before?.to != null && from.index > before.to.index;
  });
}

const searchesInTurn = (run: Round) => (run.calls('search')[1]?.from.time ?? 0) > 0;

export default defineExercise({
  scenarios: [
    {
      name: 'four libraries, one of them without the atlas',
      params: [
        { name: 'Aarhus', days: 6, search: 1, order: 4 },
        { name: 'Bergen', days: null, search: 2.5, order: 2 },
        { name: 'Cork', days: 3, search: 3, order: 1 },
        { name: 'Delft', days: 9, search: 0.5, order: 2.25 },
      ],
    },
    {
      name: 'three libraries, the last one without the atlas and slow',
      params: [
        { name: 'Esbjerg', days: 2, search: 0.25, order: 1.5 },
        { name: 'Faro', days: 4, search: 1.25, order: 2 },
        { name: 'Ghent', days: null, search: 5, order: 1 },
      ],
    },
  ],
  checks: [
    requirement(
      'All libraries search at once',
      atLeastAtOnce((run: Round) => run.params.length, 'search'),
    ),
    requirement('Only a library that has the atlas gets an order', (run: Round) => {
      const ordered = run.reports('an order').map((report) => String(report.value));
      const empty = run.params.filter(({ name, days }) => days === null && ordered.includes(name));
      if (empty.length === 0 && run.calls('order').length >= owners(run).length) return null;
      if (empty.length === 0) {
        return finding('Every library that has the atlas should get an order.', run.endMoment);
      }
      const names = listed(empty.map(({ name }) => name));
      return finding(`An order goes to ${names}, where there is no atlas.`, run.endMoment);
    }),
    requirement('Each order is given as soon as the atlas is found', (run: Round) => {
      const wanted = soonest(run);
      const times = orderTimes(run);
      const late = wanted.findIndex((time, index) => times[index] !== time);
      if (late < 0) return null;
      const time = times[late];
      return finding(
        `Orders should be given at ${listed(wanted.map(inSeconds))}. Yours: ${times.length === 0 ? 'never' : listed(times.map(inSeconds))}.`,
        time === undefined ? run.endMoment : run.moment({ time }),
      );
    }),
    requirement('All is done when the slowest errand is', endsAt(slowestErrand)),
    requirement('The days come in the order of the libraries', reported('the days').equals(days)),
  ],
  mistakes: {
    'library-by-library': {
      message: (run) =>
        `Your libraries wait for each other: the second is asked at ${inSeconds(run.calls('search')[1]?.from.time ?? 0)}, when the first is done. The line that makes a task must not wait for it.`,
      when: searchesInTurn,
    },
    'orders-everywhere': {
      message:
        'Your program sends an order to libraries that do not have the atlas. Whether to order depends on what the search says, so the order has to wait for it.',
      when: (run) => run.calls('order').length > owners(run).length,
    },
    'orders-in-the-collecting-loop': {
      message: (run) =>
        `The searches overlap, but your orders stand in a row, and it ends at ${inSeconds(run.end)}. They are given in the loop that collects, and there each waits for the one before. Move them into the tasks.`,
      when: ordersInTurn,
    },
    'one-stage-after-the-other': {
      message: (run) =>
        `All your orders are given at ${inSeconds(orderTimes(run)[0] ?? 0)}, when the last search is over. No library should have to wait for another: search and order of one library are one errand, and one task.`,
      when: (run) => {
        const [first] = orderTimes(run);
        return first !== undefined && first >= Math.max(...run.params.map(({ search }) => search));
      },
    },
  },
  starterFails: 'All libraries search at once',
  equivalentMutants: {
    'returns nothing: return null;': 'the type checker refuses it, and a report knows no undefined',
  },
});
