import {
  atLeastAtOnce,
  counted,
  defineExercise,
  finding,
  inSeconds,
  listed,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Answer {
  readonly name: string;
  readonly has: boolean;
  readonly seconds: number;
}

type Search = Run<{ readonly libraries: readonly Answer[]; readonly wanted: number }>;

const news = 'the offers';
const inTime = ({ params }: Search) =>
  params.libraries.toSorted((one, other) => one.seconds - other.seconds);
const taken = (run: Search) =>
  inTime(run)
    .filter(({ has }) => has)
    .slice(0, run.params.wanted);
const offers = (run: Search) => taken(run).map(({ name }) => `an atlas from ${name}`);
const slowest = (run: Search) => inTime(run).at(-1)?.seconds ?? 0;

function enough(run: Search): number {
  const last = taken(run).at(-1);
  return taken(run).length === run.params.wanted && last ? last.seconds : slowest(run);
}

const cameAt = (run: Search) => run.reports(news).at(-1)?.time ?? Number.NaN;
const lateAnswers = (run: Search) =>
  run.reports('an answer').filter(({ time }) => time > enough(run));

function got(run: Search): readonly unknown[] {
  const value = run.reports(news).at(-1)?.value;
  return Array.isArray(value) ? value : [];
}

/** Tasks that had not ended when the learner's function returned. */
const atWork = 'the number at work at the return';

export default defineExercise({
  scenarios: [
    {
      name: 'six libraries and two offers wanted',
      params: {
        wanted: 2,
        libraries: [
          { name: 'Aarhus', has: true, seconds: 4 },
          { name: 'Bergen', has: false, seconds: 1 },
          { name: 'Cork', has: true, seconds: 2 },
          { name: 'Delft', has: true, seconds: 9 },
          { name: 'Esbjerg', has: false, seconds: 3 },
          { name: 'Faro', has: true, seconds: 6 },
        ],
      },
    },
    {
      name: 'fewer offers than wanted',
      params: {
        wanted: 3,
        libraries: [
          { name: 'Ghent', has: true, seconds: 2.5 },
          { name: 'Hull', has: false, seconds: 4.5 },
          { name: 'Inari', has: true, seconds: 0.75 },
        ],
      },
    },
    {
      name: 'one offer wanted, and the quickest library having none',
      params: {
        wanted: 1,
        libraries: [
          { name: 'Jena', has: true, seconds: 5 },
          { name: 'Kiel', has: false, seconds: 0.25 },
          { name: 'Lund', has: true, seconds: 1.5 },
        ],
      },
    },
  ],
  checks: [
    requirement(
      'All libraries are asked at once',
      atLeastAtOnce((run: Search) => run.params.libraries.length, 'ask'),
    ),
    requirement('It returns the first offers as they come', reported(news).equals(offers)),
    requirement('It returns as soon as it has enough', reported(news).at(enough)),
    requirement('Libraries that are not needed any more are cancelled', (run: Search) => {
      const late = lateAnswers(run);
      const [first] = late;
      if (first === undefined) return null;
      return finding(
        `All was decided at ${inSeconds(enough(run))}; in your run ${listed(late.map(({ value }) => String(value)))} went on searching.`,
        run.moment(first),
      );
    }),
  ],
  mistakes: {
    'a-refusal-ends-it': {
      ends: 'error',
      message: (run) =>
        `At ${inSeconds(run.end)} a library without the atlas raised, and the error came out of your loop and ended everything. It is a refusal, and no offer; ask the task for its \`exception()\` first.`,
      when: (run) => run.error?.type === 'RuntimeError',
    },
    'waits-for-all': {
      message: (run) =>
        `The offers were there at ${inSeconds(enough(run))}, and you returned at ${inSeconds(cameAt(run))}, when the slowest library had answered. \`gather\` cannot be left early. A loop over \`asCompleted\` can.`,
      when: (run) => cameAt(run) === slowest(run) && slowest(run) > enough(run),
    },
    'counts-the-refusals': {
      message: (run) =>
        `You stopped at ${inSeconds(cameAt(run))} with ${counted(got(run).length, 'offer')}. A library that refuses has answered, too, but it must not be counted among the offers.`,
      when: (run) =>
        run.calls('ask').length > 0 &&
        cameAt(run) < enough(run) &&
        got(run).length < taken(run).length,
    },
    'leaves-them-searching': {
      message: (run) =>
        `Your offers are right and come in time, but ${listed(lateAnswers(run).map(({ value }) => String(value)))} went on searching for a reader who had long been served. Leaving the loop cancels nothing.`,
      when: (run) => lateAnswers(run).length > 0 && run.meets(reported(news).equals(offers)),
    },
  },
  remarks: {
    'leaves-before-they-have-ended': {
      unless: reported(atWork).equals(0),
      message:
        'You cancel the libraries and return in the same step, before they have come to their end. Nobody needs any time for that here. Where somebody has to tidy up first, your caller would go on too early: after `cancel()` wait for them, as with `gather(…, { returnExceptions: true })`.',
    },
  },
  starterFails: 'All libraries are asked at once',
});
