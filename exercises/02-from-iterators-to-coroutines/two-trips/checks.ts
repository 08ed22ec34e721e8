import { defineExercise, type Run, reported, requirement } from '#grader';

type Travelling = Run<{ readonly stops: readonly string[]; readonly first: number }>;

const firstLoop = 'the first loop over a trip';
const secondLoop = 'the second loop over that trip';
const twoLoops = 'two loops over a timetable';
const inTurn = 'two readers in turn';
const last = (run: Run, name: string) => run.reports(name).at(-1)?.value;
const list = (run: Run, name: string): readonly unknown[] => {
  const value = last(run, name);
  return Array.isArray(value) ? value : [];
};

export default defineExercise({
  scenarios: [
    {
      name: 'four stops, of which the first loop sees two',
      params: { stops: ['Quay', 'Lighthouse', 'Old Harbour', 'Sandbank'], first: 2 },
    },
    {
      name: 'three stops, all seen by the first loop',
      params: { stops: ['Mill', 'Ford', 'Bridge'], first: 9 },
    },
  ],
  checks: [
    requirement(
      'A trip hands out its stops one by one',
      reported(firstLoop).equals(({ params }: Travelling) => params.stops.slice(0, params.first)),
    ),
    requirement(
      'A second loop over a trip gets what is left',
      reported(secondLoop).equals(({ params }: Travelling) => params.stops.slice(params.first)),
    ),
    requirement(
      'A trip that is over stays over',
      reported('the end of the trip').equals([true, true, true]),
    ),
    requirement(
      'A timetable can be gone over twice',
      reported(twoLoops).equals(({ params }: Travelling) => [...params.stops, ...params.stops]),
    ),
    requirement(
      'Two readers of a timetable do not disturb each other',
      reported(inTurn).equals(({ params }: Travelling) =>
        params.stops.flatMap((stop) => [stop, stop]),
      ),
    ),
  ],
  mistakes: {
    'one-trip-for-all': {
      message:
        'The second loop over your timetable got nothing. It was handed the trip that the first loop had used up. A timetable has no place to remember: let it make a new `Trip` each time it is asked for an iterator.',
      when: (run) => list(run, twoLoops).length === run.params.stops.length,
    },
    'begins-again': {
      message:
        'Your trip said that it was over, and then began again with its first stop. An iterator goes one way: once it has said `done: true`, it says nothing else.',
      when: (run) =>
        run.meets(reported(firstLoop).equals(run.params.stops.slice(0, run.params.first))) &&
        (list(run, 'the end of the trip').includes(false) ||
          (run.params.first > run.params.stops.length && list(run, secondLoop).length > 0)),
    },
    'done-with-the-last-stop': {
      message: (run) =>
        `Nobody got to ${run.params.stops.at(-1) ?? 'the last stop'}. A step with \`done: true\` carries no value for a loop: say \`done\` only when you are asked *after* the last stop.`,
      when: (run) =>
        list(run, twoLoops).length === 2 * (run.params.stops.length - 1) &&
        run.params.stops.length > 1,
    },
    'each-loop-begins-anew': {
      message:
        'The second loop over the same trip began with the first stop. In your `Trip`, being asked for an iterator moves the place back. A trip only returns itself; whoever wants to begin anew asks the timetable.',
      when: (run) => list(run, secondLoop)[0] === run.params.stops[0],
    },
  },
  equivalentMutants: {
    'after the next line: if (stop === undefined) return { done: true, value: undefin…':
      'a place further behind the last stop is behind it too',
  },
  starterFails: 'A trip hands out its stops one by one',
});
