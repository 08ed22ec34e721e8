import {
  atLeastAtOnce,
  defineExercise,
  endsAt,
  inWords,
  reported,
  requirement,
  waitsInTurn,
} from '#grader';

interface Answer {
  readonly name: string;
  readonly degrees: number;
  readonly delay: number;
}

const coast = [
  'Skagen',
  'Hanstholm',
  'Thyborøn',
  'Hvide Sande',
  'Blåvand',
  'Rømø',
  'Sylt',
  'Amrum',
  'Helgoland',
  'Wangerooge',
  'Norderney',
  'Borkum',
].map((name, index) => ({ name, degrees: 4 + ((index * 5) % 12), delay: 1 }));

const uneven = [
  { name: 'Ridge', degrees: -3, delay: 2.5 },
  { name: 'Valley', degrees: 6, delay: 0.5 },
  { name: 'Harbour', degrees: 8, delay: 1.25 },
];

const degrees = (stations: readonly Answer[]) => stations.map((station) => station.degrees);
const slowest = (stations: readonly Answer[]) => Math.max(...stations.map(({ delay }) => delay));

export default defineExercise<{ readonly stations: readonly Answer[] }>({
  scenarios: [
    { name: 'twelve stations that take one second each', params: { stations: coast } },
    { name: 'three stations that answer in another order', params: { stations: uneven } },
    { name: 'a single station', params: { stations: uneven.slice(0, 1) } },
  ],
  checks: [
    requirement(
      'Every station is asked before the first one answers',
      atLeastAtOnce((run) => run.params.stations.length, 'read'),
    ),
    requirement(
      'The report is ready as soon as the slowest station has answered',
      endsAt((run) => slowest(run.params.stations)),
    ),
    requirement(
      'The readings come back in the order of the stations',
      reported('readings').equals((run) => degrees(run.params.stations)),
    ),
  ],
  mistakes: {
    'hard-coded': {
      message:
        'Your function never asks the stations. It gives the numbers of one morning, and tomorrow they will be others.',
      when: (run) => run.calls('read').length === 0,
    },
    'awaits-inside-the-loop': {
      message: (run) =>
        `Your ${inWords(run.params.stations.length)} readings ran one after the other: line ${waitsInTurn(run)?.line} awaits inside the loop, so the next station is asked only when the last one has answered.`,
      when: (run) => waitsInTurn(run) !== null,
    },
    'collects-as-they-come': {
      message:
        'You asked all stations at once, but collected the readings in the order in which they arrived. The fastest station is not always the first in the list.',
      when: (run) => run.meets(reported('readings').sameItemsAs(degrees(run.params.stations))),
    },
  },
  starterFails: 'Every station is asked before the first one answers',
});
