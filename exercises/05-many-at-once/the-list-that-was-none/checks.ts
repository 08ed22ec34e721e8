import {
  atLeastAtOnce,
  defineExercise,
  endsAt,
  inSeconds,
  inWords,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Shelf {
  readonly name: string;
  readonly copies: number;
  readonly seconds: number;
}

type Round = Run<readonly Shelf[]>;

const copies = (run: Round) => run.params.map((shelf) => shelf.copies);
const slowest = (run: Round) => Math.max(...run.params.map((shelf) => shelf.seconds));

/** Whether the questions were asked one after the other, each when the last was answered. */
function inTurn(run: Round): boolean {
  const [first, second] = run.calls('ask');
  return first?.to != null && second !== undefined && second.from.time >= first.to.time;
}

/** Whether each question is a task of its own, and not awaited as a bare coroutine. */
function asksAsTasks(run: Round): boolean {
  return run.calls('ask').every((call) => call.isBody);
}

export default defineExercise({
  scenarios: [
    {
      name: 'three libraries of three seconds',
      params: [
        { name: 'Aarhus', copies: 2, seconds: 3 },
        { name: 'Bergen', copies: 0, seconds: 3 },
        { name: 'Cork', copies: 5, seconds: 3 },
      ],
    },
    {
      name: 'five libraries that answer in another order',
      params: [
        { name: 'Aarhus', copies: 1, seconds: 2.5 },
        { name: 'Bergen', copies: 4, seconds: 0.75 },
        { name: 'Cork', copies: 0, seconds: 4.25 },
        { name: 'Delft', copies: 3, seconds: 1.5 },
        { name: 'Esbjerg', copies: 7, seconds: 0.25 },
      ],
    },
    { name: 'a single library', params: [{ name: 'Faro', copies: 6, seconds: 1.25 }] },
  ],
  checks: [
    requirement(
      'Every library is asked before the first one answers',
      atLeastAtOnce((run: Round) => run.params.length, 'ask'),
    ),
    requirement('The numbers are there when the slowest library has answered', endsAt(slowest)),
    requirement(
      'The numbers come in the order of the libraries',
      reported('the copies').equals(copies),
    ),
  ],
  mistakes: {
    'still-lazy': {
      message: (run) =>
        `Your ${inWords(run.params.length)} libraries are asked in turn, and it ends at ${inSeconds(run.end)}. The next task is made only when the loop has awaited the last one: what \`questions\` returns is a generator, whatever name you give it, and it works when it is asked.`,
      when: (run) => inTurn(run) && asksAsTasks(run),
    },
    'a-list-of-coroutines': {
      message: (run) =>
        `You have a real list, but of coroutines, and a coroutine in a list does nothing. Each was driven only when the loop came to await it, so it ends at ${inSeconds(run.end)}. Put tasks into the list.`,
      when: inTurn,
    },
    'as-they-arrive': {
      message:
        'All libraries are asked at once, but the numbers come in the order in which they arrived. Collect them by walking through the list of tasks.',
      when: (run) => run.meets(reported('the copies').sameItemsAs(copies)),
    },
    'result-without-waiting': {
      ends: 'error',
      message:
        'Your list is complete, but you ask its tasks for results that are not there yet. `result()` does not wait; `await` does.',
      when: (run) => run.error?.type === 'InvalidStateError',
    },
  },
  starterFails: 'Every library is asked before the first one answers',
});
