import { defineQuestions, type Run } from '#grader';

/** In which run the program itself says that it was done. */
const done = (what: string) => (run: Run) =>
  run.lines.find((line) => line.startsWith(`${what}: `))?.slice(what.length + 2) ?? 'never';

export default defineQuestions({
  things: {
    type: 'labelling',
    ask: 'Each thing is done in one of the runs, or never',
    labels: ['in the first run', 'in the second run', 'never'],
    items: [
      {
        text: 'the shop is closed',
        right: done('the shop is closed'),
        because: '`stop()` only leaves a note for the loop; the function that calls it goes on.',
        wrong: {
          'in the second run':
            'You expect that `stop()` leaves the function at once. It leaves a note for the loop, and `closeShop` runs to its end.',
          never:
            'You expect that `stop()` ends whatever is running. It leaves a note for the loop, and `closeShop` runs to its end.',
        },
      },
      {
        text: 'the last customer pays',
        right: done('the last customer pays'),
        because: 'The customer stood on the list when the turn began, and the turn is finished.',
        wrong: {
          'in the second run':
            'You let the loop stop on the spot. It finishes its turn, and the customer was on the list when that turn began.',
          never:
            'You let the loop drop what is still on its list. It finishes its turn, and the customer was on the list when that turn began.',
        },
      },
      {
        text: 'the floor is swept',
        right: done('the floor is swept'),
        because:
          'It was put on the list while the turn was going on, so it belongs to the next turn, which is the first of the second run.',
        wrong: {
          'in the first run':
            'You let the loop empty its list before it stops. What is scheduled during a turn belongs to the next turn, and in this run there is none.',
          never:
            'You expect that a stopped loop forgets its list. It keeps it until it is run again, or closed.',
        },
      },
      {
        text: 'the oven is cleaned',
        right: done('the oven is cleaned'),
        because: 'The timer was kept while the loop stood still, and comes due in the second run.',
        wrong: {
          'in the first run':
            'The first run ends at 0 s, after a single turn, and the timer is due at 1 s.',
          never: 'You expect that a stopped loop forgets its timers. It keeps them.',
        },
      },
      {
        text: 'the flour is ordered',
        right: done('the flour is ordered'),
        because:
          'It is due at 2 s, and the second run ends at 1.5 s. Closing the loop drops what was still to come.',
        wrong: {
          'in the first run':
            'The first run ends at 0 s, after a single turn, and this timer is due at 2 s.',
          'in the second run':
            'You expect that `close()`, or the second run, waits for timers. The run ends when it is told to, at 1.5 s, and closing drops the timer that is due at 2 s.',
        },
      },
    ],
  },
});
