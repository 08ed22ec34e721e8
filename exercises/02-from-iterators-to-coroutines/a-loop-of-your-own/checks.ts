import { defineExercise, type Run, reported, requirement } from '#grader';

interface Plan {
  readonly name: string;
  readonly pauses: readonly number[];
  readonly fails: boolean;
}

type LoopRun = Run<{ readonly plans: readonly Plan[]; readonly limit: number }>;

const outcomes = 'the outcomes';
const happened = 'what happened';
const putAway = 'the tools put away';

/** What should happen: every step with its time, and what becomes of each job. */
function course({ params: { plans, limit } }: LoopRun) {
  const story = plans.map(({ name }) => `0: ${name} begins`);
  const results = plans.map(() => 'closed');
  const waiting = plans.map((plan, index) => ({ plan, index, step: 0, due: 0 }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { plan, index, step, due } = next;
    if (due >= limit) continue;
    if (step > 0) story.push(`${due}: ${plan.name} goes on`);
    const pause = plan.pauses[step];
    if (pause === undefined) {
      results[index] = plan.fails
        ? `raised: ${plan.name} breaks down`
        : `${plan.name} is done at ${due}`;
      continue;
    }
    waiting.push({ plan, index, step: step + 1, due: due + pause });
    waiting.sort((one, other) => one.due - other.due);
  }
  return { story, results };
}

const list = (run: LoopRun, name: string): readonly string[] => {
  const value = run.reports(name).at(-1)?.value;
  return Array.isArray(value) ? value.map(String) : [];
};

const names = (run: LoopRun) => run.params.plans.map(({ name }) => name).toSorted();
const sameStory = (run: LoopRun) => run.meets(reported(happened).equals(course(run).story));
const stepsOf = (lines: readonly string[]) => lines.map((line) => line.replace(/^\d+: /, ''));

export default defineExercise({
  scenarios: [
    {
      name: 'three jobs whose waits overlap',
      params: {
        plans: [
          { name: 'Ada', pauses: [4, 1], fails: false },
          { name: 'Ben', pauses: [1, 1], fails: false },
          { name: 'Cleo', pauses: [], fails: false },
        ],
        limit: 20,
      },
    },
    {
      name: 'two jobs that are due at the same time',
      params: {
        plans: [
          { name: 'Dan', pauses: [1, 3], fails: false },
          { name: 'Eve', pauses: [4], fails: false },
          { name: 'Finn', pauses: [2, 2, 5], fails: false },
        ],
        limit: 30,
      },
    },
    {
      name: 'one that breaks down',
      params: {
        plans: [
          { name: 'Gus', pauses: [3], fails: false },
          { name: 'Hal', pauses: [1], fails: true },
          { name: 'Ida', pauses: [2, 2], fails: false },
        ],
        limit: 10,
      },
    },
    {
      name: 'a limit that cuts two off, one of them exactly',
      params: {
        plans: [
          { name: 'Jo', pauses: [2, 4], fails: false },
          { name: 'Kit', pauses: [9], fails: false },
          { name: 'Lou', pauses: [5], fails: false },
        ],
        limit: 6,
      },
    },
  ],
  checks: [
    requirement(
      'Each job is woken when it is due, and is told the time',
      reported(happened).equals((run: LoopRun) => course(run).story),
    ),
    requirement(
      'The outcomes stand in the order of the jobs',
      reported(outcomes).equals((run: LoopRun) => course(run).results),
    ),
    requirement('Every job has put its tools away', reported(putAway).equals(names)),
  ],
  mistakes: {
    'one-error-ends-all': {
      message: (run) =>
        `${run.params.plans.find(({ fails }) => fails)?.name ?? 'One job'} broke down, and with it your whole loop: the others were never woken again. Catch what a step raises, note it as the outcome of this job, and go on with the next.`,
      when: (run) => list(run, outcomes)[0]?.startsWith('the loop itself raised') === true,
    },
    'sends-nothing': {
      message:
        'All your jobs believe that it is still 0. They are woken in the right order, but the time at which they are woken has to be sent in: it is the value of their `yield`.',
      when: (run) =>
        JSON.stringify(stepsOf(list(run, happened))) ===
          JSON.stringify(stepsOf(course(run).story)) &&
        list(run, happened).every((line) => line.startsWith('0: ')) &&
        !sameStory(run),
    },
    'waits-add-up': {
      message:
        'In your loop every pause moves the clock for everybody, so the waits stand in a row. A pause says when *this* job is due: the time at which it yielded, and its pause. The clock goes to whatever is due first.',
      when: (run) =>
        !sameStory(run) &&
        run.params.plans.length === 3 &&
        list(run, happened).length === course(run).story.length &&
        Number(list(run, happened).at(-1)?.split(':')[0]) >
          Number(course(run).story.at(-1)?.split(':')[0]),
    },
    'the-last-comes-first': {
      message:
        'Two jobs were due at the same time, and the one that had begun to wait last was woken first. Put a job *behind* those that wait already; the sorting keeps the order of equal times.',
      when: (run) =>
        !sameStory(run) &&
        JSON.stringify(list(run, happened).toSorted()) ===
          JSON.stringify(course(run).story.toSorted()),
    },
    'once-more-at-the-limit': {
      message: (run) =>
        `A job was woken at ${run.params.limit}, and that is the limit. Who is due at the limit is closed, as those are who are due later.`,
      when: (run) => list(run, happened).some((line) => line.startsWith(`${run.params.limit}: `)),
    },
    'leaves-them-waiting': {
      message:
        'At the limit you stop, and the jobs that still wait are left where they stand: their `finally` blocks have not run. Close each of them with `return`.',
      when: (run) => sameStory(run) && list(run, putAway).length < run.params.plans.length,
    },
    'in-the-order-of-their-ends': {
      message:
        'Your outcomes are right, and they stand in the order in which the jobs ended. Whoever reads the list wants to know which job each belongs to: remember the place of each job.',
      when: (run) =>
        sameStory(run) &&
        !run.meets(reported(outcomes).equals(course(run).results)) &&
        JSON.stringify(list(run, outcomes).toSorted()) ===
          JSON.stringify(course(run).results.toSorted()),
    },
  },
  equivalentMutants: {
    "after the next line: const outcomes = jobs.map(() => 'closed');":
      'the two lists are made from the jobs alone',
  },
  starterFails: 'Each job is woken when it is due, and is told the time',
});
