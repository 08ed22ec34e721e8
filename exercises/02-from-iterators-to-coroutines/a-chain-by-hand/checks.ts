import { defineQuestions } from '#grader';

export default defineQuestions({
  lines: {
    type: 'ordering',
    ask: 'The lines stand in the order in which they are printed',
    items: [
      'the gauge is in',
      'the gauge is out',
      'the light is off',
      'the pen is sharp',
      'the report is put away',
      'the tea is ready',
      'the title is set',
    ],
    right: (run) => run.lines,
    because:
      'The call prints nothing. The one `send` runs through `title`, which never waits, and into `measure` to its `sleep(0)`. Closing leaves from there, the inner `finally` first.',
    wrong: [
      {
        order: [
          'the title is set',
          'the gauge is out',
          'the pen is sharp',
          'the tea is ready',
          'the gauge is in',
          'the report is put away',
          'the light is off',
        ],
        message:
          'You let the call `report()` run the coroutine. It makes an object; the first line runs with the first `send`.',
      },
      {
        order: [
          'the pen is sharp',
          'the title is set',
          'the tea is ready',
          'the gauge is out',
          'the gauge is in',
          'the report is put away',
          'the light is off',
        ],
        message:
          'You let the `send` stop at the first `await`. `title` has nothing to wait for, so control never comes back to us there.',
      },
      {
        order: [
          'the pen is sharp',
          'the title is set',
          'the gauge is out',
          'the tea is ready',
          'the report is put away',
          'the gauge is in',
          'the light is off',
        ],
        message:
          'You let the outer block be left first. The chain stands at the `sleep(0)` in `measure`, and leaves from the inside out.',
      },
      {
        order: [
          'the pen is sharp',
          'the title is set',
          'the gauge is out',
          'the tea is ready',
          'the light is off',
          'the gauge is in',
          'the report is put away',
        ],
        message:
          'You let the closing happen at the end of the program. `close` runs the `finally` blocks before it comes back.',
      },
    ],
    otherwise: 'Follow the one send down to the first real wait, and the close from there upwards.',
  },
});
