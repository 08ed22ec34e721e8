import { defineExercise, inSeconds, type Run, reported, requirement } from '#grader';

interface Parcel {
  readonly seconds: number;
  readonly ends?: 'badly' | 'cancelled';
  readonly brings?: number;
}

type Day = Run<{ readonly parcels: readonly Parcel[]; readonly late: number | null }>;

const lasts = ({ seconds, ends, brings }: Parcel) =>
  ends === 'cancelled' ? 0.5 : seconds + (brings ?? 0);
const over = ({ params: { parcels, late } }: Day) =>
  Math.max(...parcels.map(lasts), late === null ? 0 : late + 1);
const inAll = ({ params: { parcels, late } }: Day) =>
  parcels.length +
  parcels.filter(({ brings }) => brings !== undefined).length +
  (late === null ? 0 : 1);
const second = 'the second join';
const firstBack = (run: Day) => run.reports('the first join').at(-1)?.time ?? 0;
const came = (run: Day) => run.reports(second).at(-1);

export default defineExercise({
  scenarios: [
    {
      name: 'a few parcels',
      params: { parcels: [{ seconds: 2 }, { seconds: 3.5 }, { seconds: 1.25 }], late: null },
    },
    {
      name: 'a thousand parcels',
      params: {
        parcels: Array.from({ length: 1_000 }, (_, index) => ({ seconds: (index % 7) + 0.25 })),
        late: null,
      },
    },
    {
      name: 'parcels that come in meanwhile',
      params: { parcels: [{ seconds: 1, brings: 2.25 }, { seconds: 4.5 }], late: 4 },
    },
    {
      name: 'parcels that fail or are called off',
      params: {
        parcels: [
          { seconds: 1.25, ends: 'badly' },
          { seconds: 2.75 },
          { seconds: 9, ends: 'cancelled' },
        ],
        late: null,
      },
    },
  ],
  checks: [
    requirement('With nothing open, join is back at once', reported('the first join').at(0)),
    requirement('It comes back well', reported(second).equals('back')),
    requirement('It comes back when the last is done', reported(second).at(over)),
    requirement(
      'The posted ones are counted',
      reported('posted').values((run: Day) => [run.params.parcels.length, inAll(run)]),
    ),
    requirement(
      'The open ones are counted',
      reported('open').values((run: Day) => [0, run.params.parcels.length, 0]),
    ),
    requirement('The task is returned', reported('what post gives').equals('the task')),
  ],
  mistakes: {
    'joined-before-anything': {
      ends: 'deadlock',
      message:
        'Nothing had been posted when your loop was joined, and so nobody was there to wake whoever waited. Look first: with nothing open there is nothing to wait for.',
      when: (run) => run.reports('the first join').length === 0,
    },
    'forgets-the-finished': {
      message: (run: Day) =>
        `${inAll(run)} were posted, and in the end your loop says ${String(run.reports('posted').at(-1)?.value)}. The set of open works shrinks; how many there have been is a number of its own.`,
      when: (run: Day) => run.reports('posted').at(-1)?.value === 0,
    },
    'raises-their-errors': {
      message: (run: Day) =>
        `A parcel failed, and your \`join\` raised its error at ${inSeconds(came(run)?.time ?? 0)}, while others were under way. \`gather\` raises the first error. \`wait\` raises none.`,
      when: (run: Day) => came(run) !== undefined && came(run)?.value !== 'back',
    },
    'looks-now-and-then': {
      message: (run: Day) =>
        `Your \`join\` comes back at ${inSeconds(firstBack(run) > 0 ? firstBack(run) : (came(run)?.time ?? 0))}, later than it could: it looks now and then, and in between it is asleep. Wait for the tasks themselves, and not at all if none is open.`,
      when: (run: Day) => firstBack(run) > 0 || (came(run)?.time ?? 0) > over(run),
    },
    'waits-for-what-was-there': {
      message: (run: Day) =>
        `Your \`join\` comes back at ${inSeconds(came(run)?.time ?? 0)}, and a parcel that was posted meanwhile is still on its way until ${inSeconds(over(run))}. When everything you knew of is done, look again.`,
      when: (run: Day) => (came(run)?.time ?? 0) > 0 && (came(run)?.time ?? 0) < over(run),
    },
    'counts-only-successes': {
      message: (run: Day) =>
        `In the end your loop says that ${run.reports('open').at(-1)?.value} are open, and all have ended. A task that fails or is cancelled ends without reaching your line below the \`await\`. A done-callback is called however it ends.`,
      when: (run: Day) =>
        Number(run.reports('open').at(-1)?.value) > 0 && came(run)?.time === over(run),
    },
  },
  equivalentMutants: {
    'after the next line: const task = this.createTask(work);': 'Making a task runs nothing of it.',
    'after the next line: this.posted += 1;': 'Nobody looks between the two lines.',
    'after the next line: this.#works.add(task);': 'Nobody looks between the two lines.',
  },
  starterFails: 'It comes back when the last is done',
});
