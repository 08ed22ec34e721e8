import { defineQuestions, type Run } from '#grader';

/** What the program itself says of the attempt. */
const outcome = (what: string) => (run: Run) =>
  run.lines.find((line) => line.startsWith(`${what}: `))?.slice(what.length + 2) ?? '';

export default defineQuestions({
  attempts: {
    type: 'labelling',
    ask: 'Each attempt works or raises a RuntimeError',
    labels: ['works', 'raises'],
    items: [
      {
        text: 'a timer on a loop that stands still',
        right: outcome('a timer on a loop that stands still'),
        because: 'The timer is kept until somebody runs the loop.',
        wrong: {
          raises:
            'You expect that a loop has to run to take a timer. It takes it and keeps it; whether it is ever run is another question.',
        },
      },
      {
        text: 'a task on a loop that stands still',
        right: outcome('a task on a loop that stands still'),
        because: '`loop.createTask` says which loop it is for, so none has to be running.',
        wrong: {
          raises:
            'You have the function `createTask` in mind, which asks for the running loop. The method `loop.createTask` has its loop.',
        },
      },
      {
        text: 'createTask in ordinary code',
        right: outcome('createTask in ordinary code'),
        because: 'It asks for the running loop, and none is running.',
        wrong: {
          works:
            'You expect that it takes the loop that has been made above. It asks for the one that is *running*, and there is none.',
        },
      },
      {
        text: 'run in a coroutine',
        right: outcome('run in a coroutine'),
        because: 'A second loop would stop the first for as long as it runs, so it is refused.',
        wrong: {
          works:
            'You expect one loop inside another. In a thread one loop runs at a time; inside a coroutine one awaits.',
        },
      },
      {
        text: 'createTask in a callback',
        right: outcome('createTask in a callback'),
        because: 'The loop itself calls the callback, so it is running.',
        wrong: {
          raises:
            'You expect that a task can be made by a task only. A callback is called by the loop, which is running at that moment.',
        },
      },
      {
        text: 'close in a callback',
        right: outcome('close in a callback'),
        because: 'A loop that is running cannot be closed; it can be asked to stop.',
        wrong: {
          works:
            'You have `stop` in mind. A loop cannot be closed from inside, where it is running.',
        },
      },
      {
        text: 'close for a second time',
        right: outcome('close for a second time'),
        because: 'It is closed already, and nothing happens.',
        wrong: {
          raises: 'Closing what is closed does nothing, so `close` is safe in a `finally`.',
        },
      },
      {
        text: 'callSoon after close',
        right: outcome('callSoon after close'),
        because: 'A closed loop will never run again, so it takes nothing more.',
        wrong: {
          works:
            'You have a loop in mind that was *stopped*. That one keeps what it is given; a closed one refuses it.',
        },
      },
    ],
  },
});
