import {
  atLeastAtOnce,
  defineExercise,
  finding,
  inSeconds,
  listed,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Reading {
  readonly name: string;
  readonly degrees: number | null;
  readonly seconds: number;
}

type Morning = Run<readonly Reading[]>;

const bulletin = 'the bulletin';
const silent = (run: Morning) => run.params.filter(({ degrees }) => degrees === null);
const slowest = (run: Morning) => Math.max(...run.params.map(({ seconds }) => seconds));

function firstSilent(run: Morning): Reading | undefined {
  return silent(run).toSorted((one, other) => one.seconds - other.seconds)[0];
}

function news(run: Morning): string {
  const first = firstSilent(run);
  if (first !== undefined) return `no bulletin: ${first.name} is silent`;
  return `readings: ${run.params.map(({ degrees }) => degrees).join(', ')}`;
}

const newsTime = (run: Morning) => firstSilent(run)?.seconds ?? slowest(run);
const cameAt = (run: Morning) => run.reports(bulletin).at(-1)?.time ?? Number.NaN;

function cutOff(run: Morning): string[] {
  const archived = run.reports('the archive').map(({ value }) => value);
  return run.params
    .filter(({ name, degrees }) => degrees !== null && !archived.includes(name))
    .map(({ name }) => name);
}

export default defineExercise({
  scenarios: [
    {
      name: 'two silent stations, the second of them noticed first',
      params: [
        { name: 'Hill', degrees: 4, seconds: 4 },
        { name: 'Harbour', degrees: null, seconds: 3 },
        { name: 'Airfield', degrees: null, seconds: 1 },
        { name: 'Lighthouse', degrees: 9, seconds: 5 },
      ],
    },
    {
      name: 'three stations that all answer',
      params: [
        { name: 'Mill', degrees: 4, seconds: 2 },
        { name: 'Bridge', degrees: 9, seconds: 3.5 },
        { name: 'Quarry', degrees: 7, seconds: 0.5 },
      ],
    },
    {
      name: 'the first station silent at once',
      params: [
        { name: 'Weir', degrees: null, seconds: 0.25 },
        { name: 'Chapel', degrees: -2, seconds: 6 },
      ],
    },
  ],
  checks: [
    requirement(
      'All stations are read at once',
      atLeastAtOnce((run: Morning) => run.params.length, 'read'),
    ),
    requirement(
      'The bulletin names the first station that fell silent',
      reported(bulletin).equals(news),
    ),
    requirement(
      'The bulletin comes as soon as the news is certain',
      reported(bulletin).at(newsTime),
    ),
    requirement('The other stations are read to their end', (run: Morning) => {
      const names = cutOff(run);
      if (names.length === 0) return null;
      return finding(
        `The reading of ${listed(names)} never reached the archive; it was cancelled on the way.`,
        run.moment({ time: cameAt(run) }),
      );
    }),
  ],
  mistakes: {
    'one-at-a-time': {
      message:
        'Your stations are read one at a time, so nobody hears of the third before the first two are done. Start all of them first.',
      when: (run) => (run.calls('read')[1]?.from.time ?? 0) > 0 || run.calls('read').length === 1,
    },
    'disturbs-the-others': {
      message: (run) =>
        `When the first station fell silent, ${listed(cutOff(run))} ${cutOff(run).length === 1 ? 'was' : 'were'} cancelled, too. That is what a TaskGroup does, and here the archive wants every reading. A \`gather\` leaves the others alone.`,
      when: (run) => cutOff(run).length > 0,
    },
    'waits-for-everyone': {
      message: (run) =>
        `The bad news was known at ${inSeconds(newsTime(run))} and came at ${inSeconds(cameAt(run))}, when the slowest station was done. With \`returnExceptions\` nothing is raised, so \`gather\` waits for everyone.`,
      when: (run) => firstSilent(run) !== undefined && cameAt(run) === slowest(run),
    },
    'in-the-order-of-the-list': {
      message: (run) =>
        `The bad news was known at ${inSeconds(newsTime(run))} and came at ${inSeconds(cameAt(run))}. Your loop awaits the stations in the order of the list and hears of a failure only when it comes to that place.`,
      when: (run) => cameAt(run) > newsTime(run),
    },
  },
  starterFails: 'The bulletin names the first station that fell silent',
});
