import { defineExercise, printsAt, printsLine, type Run, requirement, runsTimes } from '#grader';

interface Order {
  readonly cake: string;
  readonly seconds: number;
  readonly patience: number;
  readonly goesOut: boolean;
}

type Serving = Run<Order>;

const longer = 'it takes a little longer';

/** What is said at the end. */
function lastLine({ params: { cake, goesOut } }: Serving): string {
  return goesOut ? 'the oven has gone out' : `here is ${cake}`;
}

function expected(run: Serving): [number, string][] {
  const { seconds, patience } = run.params;
  const given: [number, string] = [seconds, lastLine(run)];
  return seconds > patience ? [[patience, longer], given] : [given];
}

export default defineExercise({
  scenarios: [
    {
      name: 'a cake of ten seconds and a patience of five',
      params: { cake: 'a wedding cake', seconds: 10, patience: 5, goesOut: false },
    },
    {
      name: 'a cake that is ready in time',
      params: { cake: 'a tart', seconds: 2.5, patience: 4, goesOut: false },
    },
    {
      name: 'an impatient customer',
      params: { cake: 'a strudel', seconds: 7.25, patience: 0.5, goesOut: false },
    },
    {
      name: 'an oven that goes out in time',
      params: { cake: 'a rum cake', seconds: 1.5, patience: 3, goesOut: true },
    },
  ],
  checks: [
    requirement('The message comes in time and the cake when it is ready', printsAt(expected)),
    requirement(
      'The customer gets the cake',
      printsLine((run: Serving) => lastLine(run)),
    ),
    requirement('The cake is baked once', runsTimes('bake', 1)),
  ],
  mistakes: {
    'no-shield': {
      message: (run) =>
        `At ${run.params.patience.toFixed(3)} s your limit cancelled the task itself, and so there is no cake to be awaited any more. Put a shield between the limit and the task.`,
      when: (run) => run.lines.includes('the baking was cancelled'),
    },
    'bakes-again': {
      message: (run) =>
        `Your cake comes at ${run.end.toFixed(3)} s, because it is baked twice: the limit has cancelled the first one, half done, and you start from the beginning. Make one task, and keep the limit away from it with a shield.`,
      when: (run) => run.calls('bake').length > 1,
    },
    'always-says-it': {
      message: (run) =>
        `This cake is ready after ${run.params.seconds.toFixed(3)} s, and your customer gets it at ${run.end.toFixed(3)} s, with an apology. A \`sleep\` cannot be cut short by the cake; a limit on the wait for it can.`,
      when: (run) => run.params.seconds < run.params.patience && run.lines.includes(longer),
    },
  },
  starterFails: 'The message comes in time and the cake when it is ready',
});
