import {
  atLeastAtOnce,
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
  readonly tidying: number;
}

type Search = Run<{
  readonly libraries: readonly Answer[];
  readonly wanted: number;
  readonly limit: number;
}>;

const byTime = ({ params }: Search) =>
  params.libraries.toSorted((one, other) => one.seconds - other.seconds);
const taken = (run: Search) =>
  byTime(run)
    .filter(({ has, seconds }) => has && seconds < run.params.limit)
    .slice(0, run.params.wanted);

/** When the search ends: with the last offer wanted, at the limit, or with the last answer. */
function over(run: Search): number {
  const offers = taken(run);
  if (offers.length === run.params.wanted) return offers.at(-1)?.seconds ?? 0;
  return Math.min(run.params.limit, byTime(run).at(-1)?.seconds ?? 0);
}

const names = (libraries: readonly Answer[]) => libraries.map(({ name }) => name);
const offers = (run: Search) => names(taken(run)).map((name) => `an atlas from ${name}`);
const without = (run: Search) =>
  names(byTime(run).filter(({ has, seconds }) => !has && seconds <= over(run)));
const late = (run: Search) => run.params.libraries.filter(({ seconds }) => seconds > over(run));
const allEnded = (run: Search) =>
  over(run) + Math.max(0, ...late(run).map(({ tidying }) => tidying));

const toldAt = (run: Search) => run.reports('the offers').at(-1)?.time ?? Number.NaN;
const lateAnswers = (run: Search) =>
  run.reports('an answer').filter(({ time }) => time > over(run));
const calledOff = (run: Search) => run.reports('called off');

function got(run: Search): readonly unknown[] {
  const value = run.reports('the offers').at(-1)?.value;
  return Array.isArray(value) ? value : [];
}

export default defineExercise({
  scenarios: [
    {
      name: 'the time being up first',
      params: {
        wanted: 3,
        limit: 5,
        libraries: [
          { name: 'Ghent', has: true, seconds: 7, tidying: 0.75 },
          { name: 'Hull', has: true, seconds: 3.5, tidying: 1 },
          { name: 'Inari', has: false, seconds: 1.5, tidying: 1 },
          { name: 'Jena', has: true, seconds: 12, tidying: 2 },
        ],
      },
    },
    {
      name: 'enough offers before the limit',
      params: {
        wanted: 2,
        limit: 10,
        libraries: [
          { name: 'Aarhus', has: true, seconds: 4, tidying: 1 },
          { name: 'Bergen', has: false, seconds: 1, tidying: 1 },
          { name: 'Cork', has: true, seconds: 2, tidying: 1 },
          { name: 'Delft', has: true, seconds: 9, tidying: 0.5 },
          { name: 'Esbjerg', has: false, seconds: 3, tidying: 1 },
          { name: 'Faro', has: true, seconds: 6, tidying: 1.25 },
        ],
      },
    },
    {
      name: 'everybody answering in time',
      params: {
        wanted: 3,
        limit: 8,
        libraries: [
          { name: 'Kiel', has: true, seconds: 2.5, tidying: 1 },
          { name: 'Lund', has: false, seconds: 4.5, tidying: 1 },
        ],
      },
    },
  ],
  checks: [
    requirement(
      'All libraries are asked at once',
      atLeastAtOnce((run: Search) => run.params.libraries.length, 'ask'),
    ),
    requirement(
      'The offers are there in the order in which they came',
      reported('the offers').equals(offers),
    ),
    requirement('Those without an atlas are named', reported('those without').equals(without)),
    requirement(
      'Those called off are named in the order of the libraries',
      reported('those called off').equals((run: Search) => names(late(run))),
    ),
    requirement('Nobody searches when the search is over', (run: Search) => {
      const [first] = lateAnswers(run);
      if (first === undefined) return null;
      return finding(
        `The search was over at ${inSeconds(over(run))}; in your run ${listed(lateAnswers(run).map(({ value }) => String(value)))} went on.`,
        run.moment(first),
      );
    }),
    requirement('It returns when the last one has tidied up', reported('the offers').at(allEnded)),
  ],
  mistakes: {
    'a-refusal-ends-it': {
      ends: 'error',
      message: (run) =>
        `At ${inSeconds(byTime(run).find(({ has }) => !has)?.seconds ?? 0)} a library without the atlas raised, and your whole search ended with its error. One that has no atlas has answered; write it down and go on.`,
      when: (run) => run.error?.type === 'RuntimeError',
    },
    'loses-the-offers': {
      message: (run) =>
        `The time was up at ${inSeconds(run.params.limit)}, and with it you lost ${listed(offers(run))}. A limit around a \`gather\` gives you all or nothing; collect each answer when it comes.`,
      when: (run) => taken(run).length > 0 && got(run).length === 0 && toldAt(run) >= over(run),
    },
    'a-new-limit-each-time': {
      message: (run) =>
        `The limit was over at ${inSeconds(run.params.limit)}, and you called nobody off before ${inSeconds(calledOff(run)[0]?.time ?? toldAt(run))}. A \`wait\` in a loop counts its timeout anew in each round; yours should count from the start.`,
      when: (run) =>
        over(run) === run.params.limit && (calledOff(run)[0]?.time ?? toldAt(run)) > over(run),
    },
    'forgets-the-rest': {
      message: (run) =>
        `Your lists are right, but ${listed(lateAnswers(run).map(({ value }) => String(value)))} went on searching. Neither \`break\` nor a limit stops a task. Whom you name as called off you have to cancel.`,
      when: (run) => lateAnswers(run).length > 0 && calledOff(run).length === 0,
    },
    'leaves-before-they-have-ended': {
      message: (run) =>
        `You cancelled the late ones and returned at ${inSeconds(toldAt(run))}; the last of them had tidied up at ${inSeconds(allEnded(run))}. cancel() asks a task to stop. Wait until it has.`,
      when: (run) => calledOff(run).length > 0 && toldAt(run) < allEnded(run),
    },
  },
  starterFails: 'All libraries are asked at once',
  equivalentMutants: {
    'if (false): if (!(error instanceof TimeoutError)) throw error;':
      'nothing else is raised here; the line lets a cancellation of the whole pass',
    'left out: throw error;':
      'nothing else is raised here; the line lets a cancellation of the whole pass',
  },
});
