import { defineExercise, noTaskLeft, type Run, reported, requirement } from '#grader';

interface Binding {
  readonly seconds: number;
  readonly wiping: number;
}

interface Day {
  readonly bound: number;
  readonly stopped: number;
}

type Workday = Run<{
  readonly volumes: readonly Binding[];
  readonly closing: number;
  readonly alarm: number | null;
}>;

const day = 'the day';

function unfinished({ params }: Workday): Binding[] {
  const stop = params.alarm ?? params.closing;
  return params.volumes.filter(({ seconds }) => seconds > stop);
}

function expected(run: Workday): Day {
  const stopped = unfinished(run).length;
  return { bound: run.params.volumes.length - stopped, stopped };
}

function over(run: Workday): number {
  const { volumes, closing, alarm } = run.params;
  const stopped = unfinished(run);
  if (stopped.length === 0) return Math.max(...volumes.map(({ seconds }) => seconds));
  return (alarm ?? closing) + Math.max(...stopped.map(({ wiping }) => wiping));
}

function told(run: Run): Day {
  return (run.reports(day).at(-1)?.value ?? {}) as Day;
}

function returnedAt(run: Run): number {
  return run.reports(day).at(-1)?.time ?? Number.NaN;
}

export default defineExercise({
  scenarios: [
    {
      name: 'ten volumes, three of them quick',
      params: {
        volumes: Array.from({ length: 10 }, (_, index) => ({ seconds: index + 0.5, wiping: 0.5 })),
        closing: 3,
        alarm: null,
      },
    },
    {
      name: 'a day on which all is bound early',
      params: {
        volumes: [
          { seconds: 2, wiping: 1 },
          { seconds: 4.5, wiping: 1 },
        ],
        closing: 8,
        alarm: null,
      },
    },
    {
      name: 'a large folio with a lot of glue',
      params: {
        volumes: [
          { seconds: 9, wiping: 2.25 },
          { seconds: 1, wiping: 0.5 },
          { seconds: 7, wiping: 0.25 },
        ],
        closing: 5,
        alarm: null,
      },
    },
    {
      name: 'a fire alarm in the middle of the day',
      params: {
        volumes: [
          { seconds: 4, wiping: 0.75 },
          { seconds: 1, wiping: 0.5 },
        ],
        closing: 6,
        alarm: 2,
      },
    },
  ],
  checks: [
    requirement(
      'The numbers tell how the volumes ended',
      reported(day).equals((run: Workday) =>
        run.params.alarm === null ? expected(run) : 'cancelled',
      ),
    ),
    requirement('It returns as soon as every volume has ended', reported(day).at(over)),
    requirement('No volume is left lying in its glue', noTaskLeft()),
  ],
  mistakes: {
    'counts-none-as-bound': {
      message: (run) =>
        `Your count says that nothing was bound, and the output shows otherwise. Cancelling a gather stops what is unfinished; ${expected(run).bound} of the tasks were done before. Keep the tasks and ask each of them.`,
      when: (run) => told(run).bound === 0 && expected(run).bound > 0,
    },
    'goes-home-first': {
      message: (run) =>
        `Your numbers are right, but you are gone at ${returnedAt(run).toFixed(3)} s, in the step that calls cancel(). The last volume is put aside at ${over(run).toFixed(3)} s: wait until the tasks you have cancelled are over.`,
      when: (run) => returnedAt(run) < over(run) && told(run).stopped === expected(run).stopped,
    },
    'leaves-with-the-first': {
      message: (run) =>
        `Your wait ends at ${returnedAt(run).toFixed(3)} s, with the first volume that is put aside; the last one is still in its glue until ${over(run).toFixed(3)} s and has not been counted as stopped. A \`gather\` comes back with the first child that ends as cancelled, unless it has \`returnExceptions\`.`,
      when: (run) => {
        const wipings = unfinished(run).map(({ wiping }) => wiping);
        return (
          returnedAt(run) < over(run) &&
          returnedAt(run) === run.params.closing + Math.min(...wipings)
        );
      },
    },
    'always-until-closing': {
      message: (run) =>
        `The last volume is bound at ${over(run).toFixed(3)} s, and your day goes on until ${returnedAt(run).toFixed(3)} s. A \`sleep\` cannot know that there is nothing left to do. Wait for the volumes, with a limit.`,
      when: (run) => unfinished(run).length === 0 && returnedAt(run) === run.params.closing,
    },
  },
  starterFails: 'The numbers tell how the volumes ended',
});
