import {
  defineExercise,
  finding,
  inSeconds,
  listed,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Job {
  readonly kind: string;
  readonly what: string;
  readonly seconds: number;
  readonly fails?: boolean;
}

type Morning = Run<readonly Job[]>;

/** The jobs up to the one that fails. */
function done({ params }: Morning): readonly Job[] {
  const bad = params.findIndex(({ fails }) => fails);
  return bad < 0 ? params : params.slice(0, bad + 1);
}

/** A task bakes from the beginning on; everything else begins when it is its turn. */
function ends(run: Morning): number {
  let now = 0;
  for (const { kind, seconds } of done(run)) {
    now = kind === 'a task' ? Math.max(now, seconds) : now + seconds;
  }
  return now;
}

function gives(run: Morning): string | string[] {
  const last = done(run).at(-1);
  if (last?.fails) return `RuntimeError: ${last.what} is burnt`;
  return run.params.map(({ what }) => what);
}

const gave = (run: Morning) => run.reports('what they gave').at(-1);
const left = (run: Morning, kind: string) => {
  const value = gave(run)?.value;
  return Array.isArray(value) && value.includes(kind);
};
const called = (run: Morning) =>
  done(run)
    .filter(({ kind }) => kind.includes('function'))
    .map(({ what }) => what);

export default defineExercise({
  scenarios: [
    {
      name: 'plain and async functions',
      params: [
        { kind: 'a plain function', what: 'a bun from yesterday', seconds: 0 },
        { kind: 'a coroutine function', what: 'a rye loaf', seconds: 2 },
        { kind: 'a coroutine function', what: 'a roll', seconds: 0.5 },
        { kind: 'a thing', what: 'a jar of honey', seconds: 0 },
      ],
    },
    {
      name: 'functions that give something to be awaited',
      params: [
        { kind: 'a function that gives a coroutine', what: 'a plum cake', seconds: 1.5 },
        { kind: 'a coroutine', what: 'a wedding cake', seconds: 3 },
        { kind: 'a function that gives a task', what: 'a scone', seconds: 0.25 },
      ],
    },
    {
      name: 'a task among them',
      params: [
        { kind: 'a coroutine', what: 'a loaf', seconds: 1 },
        { kind: 'a task', what: 'a pie', seconds: 2.5 },
        { kind: 'a plain function', what: 'a biscuit', seconds: 0 },
      ],
    },
    {
      name: 'a job that fails',
      params: [
        { kind: 'a function that gives a coroutine', what: 'a tart', seconds: 1 },
        { kind: 'a coroutine function', what: 'a flan', seconds: 0.75, fails: true },
        { kind: 'a coroutine function', what: 'a rye loaf', seconds: 2 },
      ],
    },
  ],
  checks: [
    requirement('Each gives what comes of it', reported('what they gave').equals(gives)),
    requirement('Each function is called once', reported('called').values(called)),
    requirement('They are done one after another', (run: Morning) => {
      const report = gave(run);
      if (report === undefined || report.time === ends(run)) return null;
      return finding(
        `One after another, the jobs take ${inSeconds(ends(run))}. Yours: ${inSeconds(report.time)}.`,
        run.moment(report),
      );
    }),
  ],
  mistakes: {
    'leaves-the-functions': {
      message:
        'Among your results is a function that nobody has called. What can be called is called first; then look at what it gives.',
      when: (run: Morning) => left(run, 'a function'),
    },
    'calls-twice': {
      message: (run: Morning) => {
        const names = run.reports('called').map(({ value }) => String(value));
        const twice = names.filter((name, index) => names.indexOf(name) !== index);
        return `Your function calls ${listed(twice)} twice: once to see what comes, and once more to run it. The first coroutine is thrown away. Keep what the call gave, and await that.`;
      },
      when: (run: Morning) => {
        const names = run.reports('called').map(({ value }) => value);
        return new Set(names).size < names.length;
      },
    },
    'calls-without-awaiting': {
      message:
        'Among your results is a coroutine in place of a rye loaf. The call of a coroutine function bakes nothing; what it gives has to be awaited.',
      when: (run: Morning) =>
        left(run, 'a coroutine') && run.params.some(({ kind }) => kind === 'a coroutine function'),
    },
    'asks-before-the-call': {
      message:
        'Among your results is a coroutine. It comes from a plain function that called an async one: `iscoroutinefunction` says no to it, and it is right. Look at what the call gives.',
      when: (run: Morning) => left(run, 'a coroutine'),
    },
    'knows-no-tasks': {
      message:
        'Among your results is a task. It can be awaited and is no coroutine, so `iscoroutine` says no. `isfuture` says yes to tasks and to futures.',
      when: (run: Morning) => left(run, 'a task'),
    },
    'all-at-once': {
      message: (run: Morning) =>
        `One after another, the jobs take ${inSeconds(ends(run))}, and yours are done after ${inSeconds(gave(run)?.time ?? 0)}: all of them were begun at once. Here the next job has to wait for the one before.`,
      when: (run: Morning) =>
        (gave(run)?.time ?? 0) < ends(run) && run.meets(reported('what they gave').equals(gives)),
    },
  },
  starterFails: 'Each gives what comes of it',
});
