import { defineQuestions, type Run } from '#grader';

const raisesAndCancels = 'a TimeoutError, cancelled';
const raisesOnly = 'a TimeoutError, at work';
const cancelsOnly = 'no error, cancelled';
const neither = 'no error, at work';

/** What the program itself says of `way`. */
const said = (way: string) => (run: Run) =>
  run.lines.find((line) => line.startsWith(`${way}: `))?.slice(way.length + 2) ?? '';

export default defineQuestions({
  ways: {
    type: 'labelling',
    ask: 'After two seconds there is',
    labels: [raisesAndCancels, raisesOnly, cancelsOnly, neither],
    items: [
      {
        text: 'withWaitFor',
        right: said('withWaitFor'),
        because: '`waitFor` cancels the question, waits until it has ended, and raises.',
        wrong: {
          [raisesOnly]:
            'You let `waitFor` only stop waiting. It also stops what it was waiting for, so that nobody works on for nothing.',
          [cancelsOnly]:
            'The question is cancelled, and whoever waited has no result. That has to be said, with a TimeoutError.',
          [neither]: 'That is what `wait` does. `waitFor` does both: it cancels, and it raises.',
        },
      },
      {
        text: 'withAShield',
        right: said('withAShield'),
        because: 'With a shield between them, the cancellation does not get to the question.',
        wrong: {
          [raisesAndCancels]:
            'The limit strikes as before, but what it cancels is the shield. The question behind it does not notice.',
          [neither]:
            'The shield keeps the cancellation from the question, and not the TimeoutError from whoever waits.',
        },
      },
      {
        text: 'inABlock',
        right: said('inABlock'),
        because:
          'A `timeout` cancels the task that runs the block, and that hands it on to the question it awaits.',
        wrong: {
          [raisesOnly]:
            'You let the limit cancel the block and spare the question. Whoever is cancelled while awaiting a task cancels that task, too, unless a shield stands between.',
          [cancelsOnly]: 'Where the block is left, the CancelledError turns into a TimeoutError.',
        },
      },
      {
        text: 'asTheyCome',
        right: said('asTheyCome'),
        because: '`asCompleted` gives up waiting with an error, and leaves the work alone.',
        wrong: {
          [raisesAndCancels]:
            'You take the TimeoutError for a sign that the question has been stopped. Here it only says that the loop has stopped waiting.',
          [neither]:
            'A loop that simply ended would look as if all had answered. So `asCompleted` says it with a TimeoutError.',
        },
      },
      {
        text: 'inTwoPiles',
        right: said('inTwoPiles'),
        because: '`wait` comes back with the question in its second pile, and does nothing else.',
        wrong: {
          [raisesAndCancels]:
            'That is `waitFor`. For `wait`, a limit is only another reason to come back.',
          [raisesOnly]:
            'You expect an error whenever the time is up. `wait` comes back quietly; what was not done is in the second pile.',
          [cancelsOnly]:
            'You expect what is in the second pile to be cancelled. It is pending: it goes on, and you decide what becomes of it.',
        },
      },
    ],
  },
  left: {
    type: 'choice',
    ask: 'At 10 s main is at its end. What becomes of the questions that are at work?',
    options: {
      'they are cancelled':
        'When `main` returns, `run` cancels whatever is left. No shield and no limit that spared them helps any more.',
      'they go on to their end':
        'You let `run` wait for everybody. It waits for `main`; who wants the others to come to their end has to await them.',
      'they stay pending for ever':
        'Nothing is left pending when a loop is closed: before that, `run` cancels what has not ended.',
    },
    right: ({ activity, end }) => {
      const cut = [...activity.tasks.values()].some(
        ({ outcome, ended }) => outcome === 'cancelled' && ended?.time === end,
      );
      return cut ? 'they are cancelled' : 'they go on to their end';
    },
  },
});
