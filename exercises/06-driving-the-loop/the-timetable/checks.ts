import { defineExercise, finding, inSeconds, type Run, reported, requirement } from '#grader';

interface Entry {
  readonly name: string;
  readonly at: number;
  readonly kind: string;
  readonly takes: number;
  readonly fails?: boolean;
  readonly calledOff?: number;
  readonly another?: number;
}

type Harbour = Run<{
  readonly entries: readonly Entry[];
  readonly pause: number;
  readonly left: 0 | 1 | 2;
}>;

interface Begun {
  readonly name: string;
  readonly at: number;
}

/** What is begun and when, in the order of the seconds. */
function begun({ params: { entries, pause } }: Harbour): Begun[] {
  return entries
    .flatMap((entry): Begun[] => {
      const at = Math.max(entry.at, pause);
      if (entry.calledOff !== undefined && entry.calledOff <= at) return [];
      const first = { name: entry.name, at };
      if (entry.another === undefined) return [first];
      const name = `what comes after ${entry.name}`;
      return [first, { name, at: at + entry.takes + entry.another }];
    })
    .toSorted((one, other) => one.at - other.at);
}

function outcomes({ params: { entries } }: Harbour): string[] {
  return entries.map(({ name, fails, calledOff }) => {
    if (calledOff !== undefined) return 'called off';
    return fails ? `RuntimeError: ${name} is called back` : `${name} is done`;
  });
}

/** When the last job is over. */
function over(run: Harbour): number {
  const { entries, pause } = run.params;
  return Math.max(
    ...entries.map(({ at, takes, calledOff }) => calledOff ?? Math.max(at, pause) + takes),
    ...begun(run).map(({ at }) => at),
  );
}

const evening = ({ params: { left } }: Harbour) =>
  left > 0 ? ['the lamp is out', 'the logbook is shut'] : [];
const ending = (run: Harbour) => over(run) + (run.params.left > 0 ? 1 + 0.5 + 0.25 : 0);
const wrongStart = (run: Harbour) =>
  begun(run).findIndex(({ name, at }, index) => {
    const report = run.reports('begun')[index];
    return report?.value !== name || report.time !== at;
  });
const joined = (run: Harbour) => run.reports('the join').at(-1);
const said = (run: Harbour) => run.reports('in the evening').map(({ value }) => value);

export default defineExercise({
  scenarios: [
    {
      name: 'three jobs of different kinds',
      params: {
        entries: [
          { name: 'the Tern', at: 2, kind: 'async', takes: 1.5 },
          { name: 'the post', at: 1, kind: 'plain', takes: 0 },
          { name: 'the Plover', at: 3, kind: 'arrow', takes: 2 },
        ],
        pause: 0,
        left: 0,
      },
    },
    {
      name: 'a late start, and a lamp that is left',
      params: {
        entries: [
          { name: 'the post', at: 1, kind: 'plain', takes: 0 },
          { name: 'the Heron', at: 4, kind: 'async', takes: 0.5 },
        ],
        pause: 2.5,
        left: 1,
      },
    },
    {
      name: 'a job that puts another on the timetable',
      params: {
        entries: [
          { name: 'the Gull', at: 1, kind: 'async', takes: 0.5, another: 3 },
          { name: 'the Tern', at: 2.25, kind: 'arrow', takes: 0.75 },
        ],
        pause: 0,
        left: 0,
      },
    },
    {
      name: 'jobs that fail or are called off',
      params: {
        entries: [
          { name: 'the Gull', at: 1, kind: 'async', takes: 1, fails: true },
          { name: 'the post', at: 0.75, kind: 'plain', takes: 0, fails: true },
          { name: 'the Heron', at: 2, kind: 'arrow', takes: 9, calledOff: 3.5 },
          { name: 'the Plover', at: 4.25, kind: 'plain', takes: 0, calledOff: 1.25 },
          { name: 'the Tern', at: 4, kind: 'async', takes: 0.5 },
        ],
        pause: 0,
        left: 2,
      },
    },
  ],
  checks: [
    requirement('Every job begins at its time', (run: Harbour) => {
      const index = wrongStart(run);
      const [wanted, report] = [begun(run)[index], run.reports('begun')[index]];
      if (wanted === undefined) return null;
      const yours =
        report === undefined
          ? 'nothing more is begun'
          : `${String(report.value)} is begun at ${inSeconds(report.time)}`;
      return finding(
        `Next, ${wanted.name} should be begun at ${inSeconds(wanted.at)}; in your run ${yours}.`,
        report ? run.moment(report) : run.endMoment,
      );
    }),
    requirement('Nothing else is begun', (run: Harbour) => {
      const extra = run.reports('begun')[begun(run).length];
      if (extra === undefined) return null;
      return finding(
        `Yours begins ${String(extra.value)} at ${inSeconds(extra.time)}, and it should not.`,
        run.moment(extra),
      );
    }),
    requirement('join raises nothing', reported('the join').equals('is back')),
    requirement('join is back when the last job is over', reported('the join').at(over)),
    requirement('The tasks give what comes of the jobs', reported('an outcome').values(outcomes)),
    requirement('What is left has time to end', reported('in the evening').values(evening)),
    requirement('The loop is closed', reported('the loop').equals('closed')),
    requirement('Closing takes no longer than what is left', reported('the loop').at(ending)),
  ],
  mistakes: {
    'calls-at-once': {
      message:
        'Your jobs are begun as soon as the loop runs. The task has to wait until its job is due.',
      when: (run: Harbour) => run.reports('begun').every(({ time }) => time <= run.params.pause),
    },
    'counts-from-the-first-turn': {
      message: (run: Harbour) =>
        `The loop stood still until ${inSeconds(run.params.pause)}, and your jobs come so much later. A coroutine begins when the loop first runs it, and only then your wait is measured. Work out the moment in \`at\` itself.`,
      when: (run: Harbour) => run.params.pause > 0 && wrongStart(run) >= 0,
    },
    'raises-on-account-of-a-job': {
      message: (run: Harbour) =>
        `A job failed or was called off, and at ${inSeconds(joined(run)?.time ?? 0)} that came out of your \`join\`. \`gather\` raises the first error. \`wait\` raises none, and the errors stay in the tasks.`,
      when: (run: Harbour) => joined(run) !== undefined && joined(run)?.value !== 'is back',
    },
    'joins-what-was-there': {
      message: (run: Harbour) =>
        `Your \`join\` is back at ${inSeconds(joined(run)?.time ?? 0)}, and a job that was put on the timetable meanwhile is over at ${inSeconds(over(run))}. Look again when all that you knew of is done.`,
      when: (run: Harbour) => (joined(run)?.time ?? 0) < over(run),
    },
    'calls-what-was-called-off': {
      message: (run: Harbour) =>
        `A task was cancelled at 1.25 s, before its job was due, and at ${inSeconds(run.reports('begun').find(({ value }) => value === 'the Plover')?.time ?? 0)} yours calls the job all the same. The timer knows nothing of the task. Let the task itself wait until the job is due.`,
      when: (run: Harbour) =>
        run.reports('begun').some(({ value }) => value === 'the Plover') &&
        run.params.entries.some(({ calledOff }) => calledOff !== undefined),
    },
    'stops-instead': {
      message:
        'Your loop is still open. `stop()` leaves a note for a loop that runs, and yours does not; and a loop that is stopped can be run again. Close it.',
      when: (run: Harbour) => run.reports('the loop').at(-1)?.value === 'open',
    },
    'leaves-the-logbook-open': {
      message:
        'The lamp is out, but the logbook is still open. It is an async generator, and no task has it any more; run `shutdownAsyncgens()` before you close.',
      when: (run: Harbour) => run.params.left > 0 && said(run).join() === 'the lamp is out',
    },
    'finishes-only-its-own': {
      message:
        'The lamp was never put out. It is a task that `main` has made and not a job, and `finish` is to end *every* task of the loop. `allTasks(this)` finds them.',
      when: (run: Harbour) =>
        run.params.left > 0 &&
        !said(run).includes('the lamp is out') &&
        [...run.activity.tasks.values()].every(
          ({ body, cancelRequests }) => body !== 'lamp' || cancelRequests.length === 0,
        ),
    },
    'cancels-and-closes': {
      message:
        'The lamp was told to go out, and had no time to do it. `cancel()` is a request, and the `finally` of the task needs a loop that turns. Run the loop until the cancelled tasks are over, and close then.',
      when: (run: Harbour) => run.params.left > 0 && !said(run).includes('the lamp is out'),
    },
  },
  equivalentMutants: {
    'after the next line: this.#open.add(task);': 'Nobody looks between the two lines.',
    '&& instead: iscoroutine(result) || isfuture(result)':
      'What an async function returns is awaited for it.',
    'without await: await result': 'What an async function returns is awaited for it.',
  },
  starterFails: 'Every job begins at its time',
});
