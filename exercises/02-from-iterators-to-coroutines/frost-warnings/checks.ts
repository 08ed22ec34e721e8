import { defineExercise, type Run, reported, requirement } from '#grader';

type Watch = Run<{ readonly limit: number; readonly readings: readonly number[] }>;

const answers = 'the answers';
const counts = (readings: readonly number[], below: (degrees: number) => boolean) => [
  0,
  ...readings.map((_, index) => readings.slice(0, index + 1).filter(below).length),
];
const wanted = ({ params: { limit, readings } }: Watch) =>
  counts(readings, (degrees) => degrees < limit);
const withLimit = ({ params: { limit, readings } }: Watch) =>
  counts(readings, (degrees) => degrees <= limit);

/** The answers of a generator that throws every other reading away. */
const everySecond = ({ params: { limit, readings } }: Watch) => [
  0,
  ...readings.map(
    (_, index) =>
      readings.slice(0, index + 1).filter((degrees, at) => at % 2 === 1 && degrees < limit).length,
  ),
];

export default defineExercise({
  scenarios: [
    { name: 'readings around zero', params: { limit: 0, readings: [-1, 3, -2, 0] } },
    { name: 'a cold night', params: { limit: 5, readings: [4, 2, 1, 0, 6, 3] } },
    { name: 'a single reading', params: { limit: -10, readings: [-12] } },
  ],
  checks: [
    requirement('Each reading is answered with the count so far', reported(answers).equals(wanted)),
    requirement('Two stations count apart', reported('the answer of another station').equals(0)),
  ],
  mistakes: {
    'one-reading-behind': {
      message:
        'Each of your answers leaves out the reading that was just sent. Between the `yield` that takes a reading in and the `yield` that hands the count out, the count has to change.',
      when: (run) => run.meets(reported(answers).equals([0, ...wanted(run).slice(0, -1)])),
    },
    'takes-every-second': {
      message:
        'Half of the readings were lost. Your loop has two `yield`s: one takes a reading in, the other hands the count out and throws away what comes in there. One `yield` does both.',
      when: (run) => run.meets(reported(answers).equals(everySecond(run))),
    },
    'the-limit-counts-too': {
      message: (run) =>
        `A reading of exactly ${run.params.limit} was counted. Below the limit means less than it.`,
      when: (run) => run.meets(reported(answers).equals(withLimit(run))),
    },
    'forgets-the-others': {
      message:
        'Your answers are never more than 1: each reading begins a new count. The variable lives as long as the generator, so add to it.',
      when: (run) =>
        run.meets(
          reported(answers).equals([
            0,
            ...run.params.readings.map((degrees) => Number(degrees < run.params.limit)),
          ]),
        ),
    },
    'one-count-for-all': {
      message:
        'Another station, which had one warm reading, answered with the frost of its neighbour. Your count lies outside of the generator, where all of them share it. A variable inside the body belongs to one run of it.',
      when: (run) => run.meets(reported(answers).equals(wanted(run))),
    },
  },
  starterFails: 'Each reading is answered with the count so far',
});
