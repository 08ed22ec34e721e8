import {
  defineExercise,
  endsAt,
  everyCoroutineAwaited,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Order {
  readonly kind: string;
  readonly what: string;
  readonly seconds: number;
}

const served = (kind: string) => `what is served for ${kind}`;

function whatIsServed(run: Run, kind: string): string {
  return String(run.reports(served(kind)).at(-1)?.value ?? '');
}

/** What a run of the order returns, in the words of the harness. */
function result(run: Run<readonly Order[]>, kind: string): string | undefined {
  return run.params.find((order) => order.kind === kind)?.what;
}

function serves(kind: string) {
  return reported(served(kind)).equals((run: Run<readonly Order[]>) => result(run, kind));
}

export default defineExercise({
  scenarios: [
    {
      name: 'four orders on a weekday',
      params: [
        { kind: 'a coroutine', what: 'a rye loaf', seconds: 2 },
        { kind: 'a coroutine function', what: 'a plum cake', seconds: 3 },
        { kind: 'a thing', what: 'a bun from yesterday', seconds: 0 },
        { kind: 'an ordinary function', what: 'the recipe of the house', seconds: 0 },
      ],
    },
    {
      name: 'the same kinds in another order on Sunday',
      params: [
        { kind: 'a thing', what: 'a jar of honey', seconds: 0 },
        { kind: 'an ordinary function', what: 'a recipe for scones', seconds: 0 },
        { kind: 'a coroutine function', what: 'a wedding cake', seconds: 4.5 },
        { kind: 'a coroutine', what: 'two rolls', seconds: 0.25 },
      ],
    },
  ],
  checks: [
    requirement('A coroutine function is called and driven', serves('a coroutine function')),
    requirement('A coroutine is driven, and its value served', serves('a coroutine')),
    requirement('Another thing is served as it is', serves('a thing')),
    requirement(
      'An ordinary function is served as it is',
      reported(served('an ordinary function')).equals('an ordinary function'),
    ),
    requirement('Every coroutine is awaited', everyCoroutineAwaited()),
    requirement(
      'Things take no time, and bread takes its own',
      endsAt((run: Run<readonly Order[]>) =>
        run.params.reduce((total, { seconds }) => total + seconds, 0),
      ),
    ),
  ],
  mistakes: {
    'awaits-everything': {
      message:
        'Your function awaits things that cannot be awaited, and that is a TypeError. Only a coroutine, a task or a future has something to wait for; anything else must be returned as it is.',
      when: (run) => whatIsServed(run, 'a thing').startsWith('TypeError'),
    },
    'calls-the-coroutine': {
      message:
        'You call the coroutine, and that is a TypeError. A coroutine has been called already; it is what the call left behind, and all that it wants is an `await`.',
      when: (run) => whatIsServed(run, 'a coroutine').startsWith('TypeError'),
    },
    'function-is-no-coroutine': {
      message:
        'The customer got the coroutine function itself. A coroutine function is not a coroutine, so `iscoroutine` says no: it is the call that makes one.',
      when: (run) => whatIsServed(run, 'a coroutine function') === 'a coroutine function',
    },
    'calls-any-function': {
      message:
        'You followed the recipe instead of selling it. Not every function is a coroutine function; ask before you call.',
      when: (run) => whatIsServed(run, 'an ordinary function').includes('followed instead of sold'),
    },
  },
  starterFails: 'A coroutine function is called and driven',
  equivalentMutants: {
    'after the next line: if (iscoroutinefunction(order)) return await (order as Bake…':
      'no order is both a coroutine and a coroutine function',
    'if (false): if (iscoroutine(order)) return await order;':
      'what an async function returns is awaited for it',
  },
});
