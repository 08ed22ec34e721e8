import { defineQuestions, type Run } from '#grader';

const before = 'before the function is over';
const atTheEnd = 'when the program ends';
const never = 'never';

/** When the program itself says “closed” of the feed that `way` has got. */
const closed =
  (way: string) =>
  ({ lines }: Run) => {
    const place = lines.indexOf(`${way}: closed`);
    if (place === -1) return never;
    return place < lines.indexOf(`${way}: over`) ? before : atTheEnd;
  };

export default defineQuestions({
  ways: {
    type: 'labelling',
    ask: '“closed” is printed',
    labels: [before, atTheEnd, never],
    items: [
      {
        text: 'readToTheEnd',
        right: closed('readToTheEnd'),
        because: 'A loop that is not left early runs the generator to its end, `finally` included.',
        wrong: {
          [atTheEnd]:
            'The loop hears that there are no more readings only when the generator has come to its end. Its `finally` stands before that end.',
          [never]: 'A generator that ends by itself leaves its `try` like any function does.',
        },
      },
      {
        text: 'leftWithBreak',
        right: closed('leftWithBreak'),
        because: '`break` leaves the loop, and nobody closes the feed before `run` does.',
        wrong: {
          [before]:
            'You let `break` close the feed, as it does in JavaScript. In Python, and here, it leaves the loop, and the generator waits at its `yield`.',
          [never]:
            'At its end `run` closes the async generators that have begun and not ended. It is late, but it is not never.',
        },
      },
      {
        text: 'leftInABlock',
        right: closed('leftInABlock'),
        because: '`await using` closes the feed when its block is left, and waits for that.',
        wrong: {
          [atTheEnd]:
            'The `break` closes nothing, but the block around the loop does, and leaving a block is awaited.',
        },
      },
      {
        text: 'leftBehindAFilter',
        right: closed('leftBehindAFilter'),
        because: 'What is closed is the filter, and the filter does not close what it reads from.',
        wrong: {
          [before]:
            'You let the closing go down the chain. The block closes the filter; that leaves its own loop early, and leaving a loop closes nothing.',
          [never]:
            'The feed has begun and has not ended, so `run` closes it with the end of the program.',
        },
      },
      {
        text: 'askedWithALimit',
        right: closed('askedWithALimit'),
        because: 'The limit cancels the generator in its `sleep`, and that runs its `finally`.',
        wrong: {
          [atTheEnd]:
            'You expect the limit to end the asking only. What `waitFor` cancels is the wait inside the generator, and the error leaves it through its `finally`.',
          [never]: 'A CancelledError passes a `finally` like every other error.',
        },
      },
      {
        text: 'closedUnasked',
        right: closed('closedUnasked'),
        because: 'A feed that was never asked has not come to its `try`: it ends without a line.',
        wrong: {
          [before]:
            'Closing ends it, but its first line has never run. A `try` that nobody has entered has no `finally`.',
          [atTheEnd]: 'It has ended when `return` comes back; there is nothing left to be closed.',
        },
      },
    ],
  },
});
