import {
  defineExercise,
  finding,
  type Holding,
  inSeconds,
  inWords,
  isSame,
  listed,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Buyer {
  readonly name: string;
  readonly comes: number;
  readonly bank: number;
  readonly refused: boolean;
}

interface Voyage {
  readonly seats: number;
  /** How many get a seat, whatever the order. */
  readonly sold: number;
  readonly buyers: readonly Buyer[];
}

const buyer = (name: string, comes: number, bank = 1, refused = false): Buyer => ({
  name,
  comes,
  bank,
  refused,
});

function names(run: Run, report: string): readonly string[] {
  return (run.reports(report).at(-1)?.value ?? []) as readonly string[];
}

const aboard = (run: Run) => names(run, 'who is aboard');
const paid = (run: Run) => names(run, 'who has paid');
const freeSeats = (run: Run) => Number(run.reports('the number of free seats').at(-1)?.value);
const oversold = (run: Run<Voyage>) => aboard(run).length > run.params.seats;
const ashore = (run: Run) => paid(run).filter((name) => !aboard(run).includes(name));

const lasting = (held: Holding | null) => (held?.to?.time ?? 0) - (held?.from.time ?? 0);

/** The lock that is held over the longest wait, `null` where none is held over any. */
function longest(run: Run): Holding | null {
  const [most = null] = run.activity.holdings.toSorted(
    (one, other) => lasting(other) - lasting(one),
  );
  return lasting(most) > 0 ? most : null;
}

export default defineExercise<Voyage>({
  scenarios: [
    {
      name: 'one seat, and a second buyer who comes as the first has paid',
      params: { seats: 1, sold: 1, buyers: [buyer('Ann', 0), buyer('Ben', 1)] },
    },
    {
      name: 'a bank that refuses',
      params: {
        seats: 1,
        sold: 1,
        buyers: [buyer('Cleo', 0, 2, true), buyer('Dora', 1), buyer('Emil', 3)],
      },
    },
    {
      name: 'two seats and three buyers at once',
      params: {
        seats: 2,
        sold: 2,
        buyers: [buyer('Finn', 0), buyer('Gro', 0, 0.5), buyer('Hans', 0, 0.25)],
      },
    },
    { name: 'more seats than buyers', params: { seats: 3, sold: 1, buyers: [buyer('Ida', 2)] } },
  ],
  schedules: { explore: 1_000 },
  checks: [
    requirement(
      'No seat is sold twice',
      reported('who is aboard').is(
        'no more names than there are seats',
        (names, run: Run<Voyage>) => Array.isArray(names) && names.length <= run.params.seats,
      ),
      (run) =>
        `${listed(aboard(run))} are aboard, and the ferry had ${inWords(run.params.seats)} free ${run.params.seats === 1 ? 'seat' : 'seats'}.`,
    ),
    requirement('Whoever has paid is aboard', reported('who is aboard').sameItemsAs(paid)),
    requirement(
      'Every seat that can be sold is sold',
      reported('who is aboard').is('as many as could get a seat', (names, run: Run<Voyage>) =>
        isSame(Array.isArray(names) && names.length, run.params.sold),
      ),
    ),
    requirement(
      'The count of free seats is right at the end',
      reported('the number of free seats').equals((run) => run.params.seats - run.params.sold),
    ),
  ],
  mistakes: {
    'looks-again-after-paying': {
      message: (run) =>
        `${listed(ashore(run))} has paid and stays ashore. A second look at the count comes too late: the money is gone already. What you found out before an \`await\` has to be made use of before it.`,
      when: (run) => ashore(run).length > 0,
    },
    'takes-after-paying': {
      message: (run) =>
        `${listed(aboard(run))} have tickets, and there ${run.params.seats === 1 ? 'was one seat' : `were ${inWords(run.params.seats)} seats`}. While one of them was waiting for the bank, another one looked, and the seat was still on the count.`,
      when: oversold,
    },
    'keeps-the-seat': {
      message:
        'The bank refused, and the seat stays taken by nobody. Whoever takes something before an `await` must give it back when the rest goes wrong.',
      when: (run) => run.params.buyers.some(({ refused }) => refused) && freeSeats(run) === 0,
    },
  },
  remarks: {
    'one-buyer-at-a-time': {
      unless: (run) => {
        const held = longest(run);
        return held === null ? null : finding('It is held.', run.moment(held.from, held.task));
      },
      message: (run) => {
        const held = longest(run);
        const name = run.activity.tasks.get(held?.task ?? 0)?.name ?? 'One buyer';
        return `No order of the tasks can harm you, and everybody pays for it with time: ${name} holds the lock for ${inSeconds(lasting(held))}, while the bank thinks, and whoever comes meanwhile stands in line, however many seats are free. Take the seat before you ask the bank, and there is nothing to lock.`;
      },
    },
  },
  starterFails: 'No seat is sold twice',
  equivalentMutants: {
    'returns nothing: return false;':
      'the type checker refuses it, and “if (sold)” does not see it',
  },
});
