import {
  defineExercise,
  finding,
  inSeconds,
  noBlockingAbove,
  type Run,
  reported,
  requirement,
  times,
} from '#grader';

interface Answer {
  readonly name: string;
  readonly degrees: number;
  readonly seconds: number;
}

type Survey = Run<{ readonly stations: readonly Answer[]; readonly flashes: number }>;

/** The harness lets the lamp flash once and a bit before it asks for the survey. */
const asked = 0.5;

const slowest = ({ params }: Survey) => Math.max(...params.stations.map(({ seconds }) => seconds));
const lines = ({ params }: Survey) =>
  params.stations.map(({ name, degrees }) => `${name}: ${degrees}`);
const blocked = (run: Run<unknown>) =>
  run.activity.busy.reduce((sum, { duration }) => sum + duration, 0);
const byRadio = (run: Survey) => run.calls('radio');

/** Whether a task that keeps the loop gave way once before. */
function breathes(run: Survey): boolean {
  const keeper = run.activity.busy.find(({ task }) => task !== run.mainTask?.id)?.task;
  return run.activity.steps.filter(({ task }) => task === keeper).length > 1;
}

export default defineExercise({
  scenarios: [
    {
      name: 'three stations of one second',
      params: {
        flashes: 4,
        stations: [
          { name: 'Hill', degrees: 4, seconds: 1 },
          { name: 'Harbour', degrees: 9, seconds: 1 },
          { name: 'Airfield', degrees: 7, seconds: 1 },
        ],
      },
    },
    {
      name: 'the slowest station in the middle',
      params: {
        flashes: 6,
        stations: [
          { name: 'Ridge', degrees: -3, seconds: 1.25 },
          { name: 'Valley', degrees: 6, seconds: 3 },
          { name: 'Pier', degrees: 8, seconds: 0.75 },
          { name: 'Dam', degrees: 2, seconds: 2.25 },
        ],
      },
    },
  ],
  checks: [
    requirement('The lamp flashes every second', (run: Survey) => {
      const late = run.reports('a flash').find(({ time, value }) => time !== value);
      if (late === undefined) return null;
      return finding(
        `A flash was due at ${inSeconds(Number(late.value))} and came at ${inSeconds(late.time)}.`,
        run.moment({ time: Number(late.value) }),
      );
    }),
    requirement('Nobody keeps the loop to himself', noBlockingAbove(0)),
    requirement(
      'The survey is there when the slowest station has answered',
      reported('the lines').at((run: Survey) => asked + slowest(run)),
    ),
    requirement(
      'The lines stand in the order of the stations',
      reported('the lines').equals(lines),
    ),
  ],
  mistakes: {
    'a-breath-before-the-wire': {
      message: (run) =>
        `Your tasks give way once, at ${inSeconds(asked)}, and then keep the loop for ${inSeconds(blocked(run))} between them. \`sleep(0)\` before a blocking call lets the others run before it. During the call nobody runs.`,
      when: breathes,
    },
    'async-around-the-wire': {
      message: (run) =>
        `Your program waits ${times(run.activity.busy.length)} by wire, and for ${inSeconds(blocked(run))} nobody else runs. A function with \`async\` before it, or a task around it, makes no call give way. Only an \`await\` that waits does that.`,
      when: (run) => blocked(run) > 0 && byRadio(run).length === 0,
    },
    'by-radio-in-turn': {
      message: (run) =>
        `The lamp is content, but the survey is not there before ${inSeconds(run.reports('the lines').at(-1)?.time ?? run.end)}: each station is asked only when the last one has answered. Make a task for each of them first.`,
      when: (run) =>
        blocked(run) === 0 && (run.reports('the lines').at(-1)?.time ?? 0) > asked + slowest(run),
    },
    'as-they-answer': {
      message:
        'All stations are asked at once, and the lines come in the order of the answers. Keep the tasks in a list, and take the lines from it in the order of the stations.',
      when: (run) => run.meets(reported('the lines').sameItemsAs(lines)),
    },
  },
  starterFails: 'The lamp flashes every second',
});
