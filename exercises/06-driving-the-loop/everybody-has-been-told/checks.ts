import {
  defineExercise,
  finding,
  inSeconds,
  listed,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Listener {
  readonly name: string;
  readonly seconds: number | null;
  readonly fails?: boolean;
}

type Arrival = Run<readonly Listener[]>;

const count = 'the number that failed';
const longest = ({ params }: Arrival) => Math.max(0, ...params.map(({ seconds }) => seconds ?? 0));
const failures = ({ params }: Arrival) => params.filter(({ fails }) => fails).length;
const back = (run: Arrival) => run.reports(count).at(-1);
const raised = (run: Arrival) => typeof back(run)?.value === 'string';
const failing = (run: Arrival, plain: boolean) =>
  run.params.some(({ fails, seconds }) => fails && (seconds === null) === plain);

/** Who should know of the parcel when notify is back, and does not. */
function untold(run: Arrival): string[] {
  const over = back(run)?.time ?? run.end;
  const told = new Set(
    run
      .reports('told')
      .filter(({ time }) => time <= over)
      .map(({ value }) => value),
  );
  return run.params.filter(({ fails, name }) => !fails && !told.has(name)).map(({ name }) => name);
}

export default defineExercise({
  scenarios: [
    {
      name: 'a book and two telephones',
      params: [
        { name: 'Ada', seconds: 2 },
        { name: 'the book', seconds: null },
        { name: 'Ben', seconds: 1.5 },
      ],
    },
    {
      name: 'a telephone that is out of order',
      params: [
        { name: 'Ada', seconds: 0.5, fails: true },
        { name: 'Ben', seconds: 3 },
        { name: 'the book', seconds: null },
      ],
    },
    {
      name: 'a book that is full',
      params: [
        { name: 'the book', seconds: null, fails: true },
        { name: 'Cleo', seconds: 1.25 },
      ],
    },
    { name: 'nobody on the telephone', params: [{ name: 'the book', seconds: null }] },
  ],
  checks: [
    requirement('Everybody has been told when it is back', (run: Arrival) => {
      const left = untold(run);
      if (left.length === 0) return null;
      return finding(
        `Your \`notify\` is back at ${inSeconds(back(run)?.time ?? run.end)}, and ${listed(left)} has not been told.`,
        back(run) ? run.moment({ time: back(run)?.time ?? 0 }) : run.endMoment,
      );
    }),
    requirement('It is back when the slowest has been told', reported(count).at(longest)),
    requirement('The failures are counted', reported(count).equals(failures)),
  ],
  mistakes: {
    'calls-and-forgets': {
      message:
        'Your async hooks are called, and what the call gives is forgotten. It is a coroutine in which not a line has run. Collect the coroutines and await them.',
      when: (run) => run.warnings.some(({ kind }) => kind === 'never-awaited'),
    },
    'sends-and-leaves': {
      message: (run: Arrival) =>
        `Your \`notify\` is back at ${inSeconds(back(run)?.time ?? 0)}, while ${listed(untold(run))} is still being called. The tasks run, but nobody waits for them, and their errors go unseen.`,
      when: (run: Arrival) => !raised(run) && untold(run).length > 0,
    },
    'trusts-the-plain-ones': {
      message:
        'A plain hook failed, and its error came out of your `notify` before the others were told. It is raised by the call itself, so the call needs a `try`.',
      when: (run: Arrival) => raised(run) && failing(run, true),
    },
    'one-failure-ends-it': {
      message: (run: Arrival) =>
        `An async hook failed, and at ${inSeconds(back(run)?.time ?? 0)} its error came out of your \`notify\`. The \`try\` around the call does not see it, since the call runs nothing; it comes out of the \`gather\`.`,
      when: (run: Arrival) => raised(run) && failing(run, false),
    },
    'counts-only-plain-ones': {
      message: (run: Arrival) =>
        `${failures(run)} failed, and your \`notify\` says ${String(back(run)?.value)}. With \`returnExceptions\` the errors of the coroutines are among the results; count them there.`,
      when: (run: Arrival) => !raised(run) && Number(back(run)?.value) < failures(run),
    },
    'in-a-row': {
      message: (run: Arrival) =>
        `The slowest takes ${inSeconds(longest(run))}, and yours is back at ${inSeconds(back(run)?.time ?? 0)}: each hook waits for the one before. Call all of them first, and then wait for what they gave.`,
      when: (run: Arrival) => (back(run)?.time ?? 0) > longest(run),
    },
  },
  starterFails: 'Everybody has been told when it is back',
});
