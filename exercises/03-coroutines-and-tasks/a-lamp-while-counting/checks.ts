import {
  defineExercise,
  endsBy,
  finding,
  inSeconds,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Books {
  readonly books: number;
  readonly seconds: number;
}

type Inventory = Run<readonly Books[]>;

/** When the harness asks for the inventory. */
const begins = 0.25;
/** How long the lamp goes on blinking when it is done. */
const after = 0.25;
const longestPause = 0.15;

const total = ({ params }: Inventory) => params.reduce((sum, { books }) => sum + books, 0);
const work = ({ params }: Inventory) => params.reduce((sum, { seconds }) => sum + seconds, 0);
const doneAt = (run: Inventory) => run.reports('the count').at(-1)?.time ?? run.end;

interface Pause {
  readonly from: number;
  readonly seconds: number;
}

/** The longest time between two blinks. */
function darkest(run: Inventory): Pause {
  const blinks = run.reports('a blink').map(({ time }) => time);
  const pauses = blinks.slice(1).map((time, index) => {
    const from = blinks[index] ?? 0;
    return { from, seconds: time - from };
  });
  return pauses.reduce((one, other) => (other.seconds > one.seconds ? other : one), {
    from: 0,
    seconds: 0,
  });
}

/** The longest time for which the program of the learner kept the loop without giving way. */
function longestStep(run: Inventory): number {
  return Math.max(...run.activity.steps.map(({ from, to }) => to.time - from.time));
}

const even = (shelves: number, seconds: number, books: number) =>
  Array.from({ length: shelves }, (_, index) => ({ books: books + (index % 7), seconds }));

export default defineExercise({
  scenarios: [
    { name: 'a hundred shelves of 0.01 s', params: even(100, 0.01, 30) },
    {
      name: 'short shelves and long ones',
      params: [...even(60, 0.002, 12), ...even(40, 0.015, 55), ...even(25, 0.004, 20)],
    },
    { name: 'a single shelf', params: even(1, 0.0125, 41) },
  ],
  checks: [
    requirement('The lamp is never dark for more than 0.15 s', (run: Inventory) => {
      const { from, seconds } = darkest(run);
      if (seconds <= longestPause + 1e-9) return null;
      return finding(
        `After the blink at ${inSeconds(from)} the lamp stays dark for ${inSeconds(seconds)}.`,
        run.moment({ time: from }),
      );
    }),
    requirement('All books are counted', reported('the count').equals(total)),
    requirement(
      'It takes no longer than the counting',
      endsBy((run: Inventory) => begins + work(run) + after),
    ),
  ],
  mistakes: {
    'an-empty-await': {
      message: (run) =>
        `You await after every shelf, and still nobody else runs for ${inSeconds(longestStep(run))}. What you await never waits for anything, so the loop does not get a turn. An \`await\` gives control back only where something inside it does.`,
      when: (run) =>
        longestStep(run) > longestPause && run.activity.calls.length > run.params.length,
    },
    'in-a-task': {
      message: (run) =>
        `Your counting is a task of its own, and that task keeps the loop for ${inSeconds(longestStep(run))}. Tasks take turns; whoever has the turn keeps it until an \`await\` that waits.`,
      when: (run) =>
        longestStep(run) > longestPause &&
        run.activity.busy.some(({ task }) => task !== run.mainTask?.id),
    },
    'a-task-for-each-shelf': {
      message: (run) =>
        `You made ${run.params.length} tasks, and they all stand on the loop’s list at the same time. The loop goes through the whole list before it looks at its timers, so the lamp stays dark for ${inSeconds(darkest(run).seconds)}. What helps is one task that goes to the end of the list after each shelf.`,
      when: (run) =>
        darkest(run).seconds > longestPause + 1e-9 && run.activity.tasks.size > run.params.length,
    },
    'too-seldom': {
      message: (run) =>
        `You give way, but only after ${inSeconds(longestStep(run))} at a time, and once the lamp was dark for ${inSeconds(darkest(run).seconds)}. A timer that is due may have to wait for three of your pieces. Make them smaller.`,
      when: (run) => darkest(run).seconds > longestPause + 1e-9 && longestStep(run) <= longestPause,
    },
    'returns-meanwhile': {
      message: (run) =>
        `Your function returns at ${inSeconds(doneAt(run))}, when no shelf is counted yet. A task that is made has not run; who needs its result has to await it.`,
      when: (run) => doneAt(run) < begins + work(run) - 1e-9,
    },
    'pauses-that-take-time': {
      message: (run) =>
        `The lamp blinks as it should, but the books are counted at ${inSeconds(doneAt(run))}, and the counting alone would be done at ${inSeconds(begins + work(run))}. Your pauses take time. \`sleep(0)\` lets the others run and comes back in the same instant.`,
      when: (run) => doneAt(run) > begins + work(run) + 1e-9,
    },
  },
  equivalentMutants: {
    'after the next line: total += shelf.count();':
      'It gives way before each shelf instead of after it.',
  },
  starterFails: 'The lamp is never dark for more than 0.15 s',
});
