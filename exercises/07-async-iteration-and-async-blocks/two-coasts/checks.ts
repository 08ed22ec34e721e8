import { defineExercise, type Run, reported, requirement } from '#grader';

interface Feed {
  readonly readings: readonly number[];
  readonly pace: number;
}

type Collecting = Run<{ readonly west: Feed; readonly east: Feed }>;

const news = 'the logs';
const seconds = ({ readings, pace }: Feed) => readings.length * pace;
const slower = ({ params }: Collecting) => Math.max(seconds(params.west), seconds(params.east));
const sum = ({ params }: Collecting) => seconds(params.west) + seconds(params.east);
const complete = ({ params }: Collecting) => [params.west.readings, params.east.readings];
/** Whether a reading of the east came before the last of the west. */
function mixed(run: Run): boolean {
  const coasts = run.reports('a reading').map(({ value }) => value);
  return coasts.indexOf('east') < coasts.lastIndexOf('west');
}

const cameAt = (run: Run) => run.reports(news).at(-1)?.time ?? Number.NaN;

export default defineExercise({
  scenarios: [
    {
      name: 'a slow west and a quick east',
      params: {
        west: { readings: [4, 5, 7], pace: 1.5 },
        east: { readings: [3, 3, 2, 1, 0], pace: 0.5 },
      },
    },
    {
      name: 'feeds of one pace, the east being longer',
      params: {
        west: { readings: [8, 9], pace: 1 },
        east: { readings: [-1, -2, -2, 0], pace: 1 },
      },
    },
    {
      name: 'an east that is silent',
      params: { west: { readings: [6, 6, 5], pace: 0.25 }, east: { readings: [], pace: 1 } },
    },
  ],
  checks: [
    requirement('Both logs are complete and in order', reported(news).equals(complete)),
    requirement('They are there when the slower feed has ended', reported(news).at(slower)),
  ],
  mistakes: {
    'stops-with-the-shorter': {
      message:
        'Your loop asks both feeds for one reading each and ends with the first feed that has no more. The rest of the other one is lost. Let each feed have a loop of its own.',
      when: (run) => !run.meets(reported(news).equals(complete(run))) && cameAt(run) < sum(run),
    },
    'collected-as-made': {
      message: (run) =>
        `Your logs are there at ${cameAt(run).toFixed(3)} s, which is the time of both coasts together. A task that is awaited in the line that makes it runs alone: make both before you await one.`,
      when: (run) => cameAt(run) === sum(run) && run.calls('collect').length > 1,
    },
    'in-turns': {
      message: (run) =>
        `You take one reading from the west and one from the east, but still wait for one at a time, until ${cameAt(run).toFixed(3)} s. While you wait for a feed, the other one stands still: a generator runs only while somebody waits for its next value.`,
      when: (run) => cameAt(run) === sum(run) && mixed(run),
    },
  },
  starterFails: 'They are there when the slower feed has ended',
});
