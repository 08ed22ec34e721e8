import {
  defineExercise,
  finding,
  inSeconds,
  listed,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Coast {
  readonly name: string;
  readonly pauses: readonly number[];
  readonly fails?: boolean;
}

interface Listening {
  readonly coasts: readonly Coast[];
  readonly wanted: number;
  readonly closing: number;
}

type ListeningRun = Run<Listening>;

const news = 'the news';
const outcome = 'the outcome';

interface Item {
  readonly text: string;
  readonly at: number;
}

/** The items of all coasts in the order in which they come, up to the last one wanted. */
function items({ params: { coasts, wanted } }: ListeningRun): Item[] {
  const all = coasts.flatMap(({ name, pauses }) => {
    let at = 0;
    return pauses.map((pause, index) => {
      at += pause;
      return { text: `${name} ${index + 1}`, at };
    });
  });
  const end = failure(coasts)?.at ?? Number.POSITIVE_INFINITY;
  return all
    .toSorted((one, other) => one.at - other.at)
    .filter(({ at }) => at <= end)
    .slice(0, wanted);
}

function failure(coasts: readonly Coast[]): Item | null {
  const coast = coasts.find(({ fails }) => fails);
  if (coast === undefined) return null;
  const at = coast.pauses.reduce((sum, pause) => sum + pause, 0);
  return { text: `${coast.name} is cut off`, at };
}

const ending = (run: ListeningRun) => failure(run.params.coasts)?.text ?? 'all is said';
const heard = (run: Run): Item[] =>
  run.reports(news).map(({ value, time }) => ({ text: String(value), at: time }));
const same = (some: readonly Item[], others: readonly Item[]) =>
  some.length === others.length &&
  some.every(({ text, at }, index) => others[index]?.text === text && others[index]?.at === at);
const over = (run: Run) => run.reports(outcome).at(-1)?.time ?? Number.NaN;

/** When nobody listens any more: enough is heard, a feed has failed, or all have ended. */
function lastHeard(run: ListeningRun): number {
  const { coasts, wanted } = run.params;
  const all = items(run);
  if (all.length === wanted) return all.at(-1)?.at ?? 0;
  const ends = coasts.map(({ pauses }) => pauses.reduce((sum, pause) => sum + pause, 0));
  return failure(coasts)?.at ?? Math.max(...ends);
}

/** When it has to be over, even if the feeds are closed one after the other. */
const allClosed = (run: ListeningRun) =>
  lastHeard(run) + run.params.coasts.length * run.params.closing;

/** Coasts that were still open when the listening was over. */
function open(run: ListeningRun): string[] {
  const closed = run.reports('a closed feed').filter(({ time }) => time <= over(run));
  const names = new Set(closed.map(({ value }) => value));
  return run.params.coasts.map(({ name }) => name).filter((name) => !names.has(name));
}

export default defineExercise({
  scenarios: [
    {
      name: 'three coasts, heard to the end',
      params: {
        coasts: [
          { name: 'west', pauses: [2, 2, 2] },
          { name: 'north', pauses: [0.5, 0.75, 6] },
          { name: 'east', pauses: [3] },
        ],
        wanted: 99,
        closing: 0,
      },
    },
    {
      name: 'someone who has heard enough after three',
      params: {
        coasts: [
          { name: 'west', pauses: [1, 9, 9] },
          { name: 'east', pauses: [1.5, 1, 9] },
        ],
        wanted: 3,
        closing: 0.25,
      },
    },
    {
      name: 'a coast that is cut off',
      params: {
        coasts: [
          { name: 'north', pauses: [1.5, 8] },
          { name: 'south', pauses: [1, 1], fails: true },
        ],
        wanted: 99,
        closing: 0.5,
      },
    },
  ],
  checks: [
    requirement('The news are handed on as they come', (run: ListeningRun) => {
      const wanted = items(run);
      if (same(heard(run), wanted)) return null;
      const words = (all: readonly Item[]) =>
        all.map(({ text, at }) => `${text} at ${at} s`).join(', ') || 'nothing';
      return finding(
        `The news should be ${words(wanted)}. Yours: ${words(heard(run))}.`,
        run.endMoment,
      );
    }),
    requirement('It ends well, or with the error of the feed', reported(outcome).equals(ending)),
    requirement('Every feed is closed before it has ended', (run: ListeningRun) => {
      const left = open(run);
      if (left.length === 0) return null;
      return finding(`When yours has ended, ${listed(left)} is still open.`, run.endMoment);
    }),
    requirement('It is over when the feeds are closed', (run: ListeningRun) => {
      if (over(run) <= allClosed(run)) return null;
      return finding(
        `The last news were heard at ${inSeconds(lastHeard(run))}, and yours is over at ${inSeconds(over(run))}.`,
        run.endMoment,
      );
    }),
  ],
  mistakes: {
    'closes-in-mid-question': {
      message:
        'Your generator closes a feed while a task of yours still waits for its next value, and that is a RuntimeError: a generator that is running cannot be closed. Cancel the questions first and wait until they have ended.',
      when: (run) =>
        String(run.reports(outcome).at(-1)?.value).includes('generator is already running'),
    },
    'waits-for-their-answers': {
      message: (run) =>
        `Nobody listens any more from ${inSeconds(lastHeard(run))} on, but your generator is over at ${inSeconds(over(run))}: it waits until its open questions are answered, and a coast may be silent for hours. Cancel them first.`,
      when: (run) => same(heard(run), items(run)) && over(run) > allClosed(run),
    },
    'in-rounds': {
      message: (run) =>
        `The first news were there at ${items(run)[0]?.at} s, and yours come at ${heard(run)[0]?.at} s. You ask all feeds and wait for all of them, so each round is as slow as the slowest feed. Wait for the first answer only.`,
      when: (run) =>
        (heard(run)[0]?.at ?? 0) > (items(run)[0]?.at ?? 0) &&
        heard(run)[0]?.at === heard(run)[1]?.at,
    },
    'one-coast-after-another': {
      message: (run) =>
        `You listen to ${run.params.coasts[0]?.name} until it has ended, and to the others afterwards. A feed that nobody asks stands still. Ask all of them before you wait for one.`,
      when: (run) =>
        !same(heard(run), items(run)) &&
        String(heard(run)[0]?.text).startsWith(String(run.params.coasts[0]?.name)),
    },
    'leaves-them-talking': {
      message: (run) =>
        `The news are right. But when your generator was closed, ${listed(open(run))} went on: a generator that is closed has to end its questions and to close its feeds, in a \`finally\`.`,
      when: (run) => same(heard(run), items(run)) && open(run).length > 0,
    },
  },
  equivalentMutants: {
    'after the next line: yield step.value;':
      'A feed may be asked again before its value is handed on: the open question is cancelled on the way out.',
  },
  starterFails: 'The news are handed on as they come',
});
