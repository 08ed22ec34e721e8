import { defineQuestions } from '#grader';

export default defineQuestions({
  lines: {
    type: 'ordering',
    ask: 'The lines stand in the order in which they are printed',
    items: [
      'no signal',
      'the lamp is lit',
      'the lamp is out',
      'the line is closed',
      'the line is open',
      'the station is asked',
    ],
    right: (run) => run.lines,
    because:
      'Each block is entered to its end before the next line runs. The error leaves them from the inside to the outside, the line first, then the lamp, whose `yield` raises it; and `main` sees it when both are closed.',
    wrong: [
      {
        order: [
          'the lamp is lit',
          'the line is open',
          'the station is asked',
          'no signal',
          'the line is closed',
          'the lamp is out',
        ],
        message:
          'You let the error out at once. On its way to `main` it passes the ends of both blocks, and at each it waits until that one is closed.',
      },
      {
        order: [
          'the lamp is lit',
          'the line is open',
          'the station is asked',
          'the lamp is out',
          'the line is closed',
          'no signal',
        ],
        message:
          'You close them in the order in which they were opened. Blocks lie inside each other: what was opened last is closed first.',
      },
      {
        order: [
          'the lamp is lit',
          'the station is asked',
          'the line is open',
          'the line is closed',
          'the lamp is out',
          'no signal',
        ],
        message:
          'You ask the station while the line is still being opened. Entering is awaited: the first line of the block runs when it is done.',
      },
      {
        order: [
          'the lamp is lit',
          'the lamp is out',
          'the line is open',
          'the station is asked',
          'the line is closed',
          'no signal',
        ],
        message:
          'You let `lamp` run through. At its `yield` it stands still as long as the block lasts; what is below comes after the block.',
      },
      {
        order: [
          'the line is open',
          'the lamp is lit',
          'the station is asked',
          'the line is closed',
          'the lamp is out',
          'no signal',
        ],
        message:
          'You expect `await using _lamp = lamp()` to run nothing of `lamp` yet. The call does not; but the block asks for the first step before it goes on, and that lights the lamp.',
      },
    ],
    otherwise:
      'First what is opened, from top to bottom; then the body; then what is closed, from the inside to the outside, and last who catches the error.',
  },
});
