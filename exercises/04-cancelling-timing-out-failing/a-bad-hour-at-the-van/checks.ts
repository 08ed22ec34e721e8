import { defineQuestions } from '#grader';

export default defineQuestions({
  lines: {
    type: 'ordering',
    ask: 'The lines stand in the order in which they are printed',
    items: [
      '1 thing has gone wrong',
      'the carpet is put down',
      'the driver folds up the paper',
      'the glass breaks',
      'the lamp is unloaded',
      'the piano is put down',
    ],
    right: (run) => run.lines,
    because:
      'The lamp is done before anything breaks. At 1 s the group cancels the piano, the carpet and the driver, who runs the block. It waits until the carpet and then the piano are down, and only then raises what went wrong: one error, for cancellations do not count.',
    wrong: [
      {
        order: [
          'the lamp is unloaded',
          'the glass breaks',
          '1 thing has gone wrong',
          'the driver folds up the paper',
          'the carpet is put down',
          'the piano is put down',
        ],
        message:
          'You let the error out at once, as `gather` does. A group first waits until everybody in it has ended, so the error is the last to come.',
      },
      {
        order: [
          'the lamp is unloaded',
          'the glass breaks',
          'the driver folds up the paper',
          '1 thing has gone wrong',
          'the carpet is put down',
          'the piano is put down',
        ],
        message:
          'You let the error out at once, as `gather` does. A group first waits until everybody in it has ended, so the error is the last to come.',
      },
      {
        order: [
          'the lamp is unloaded',
          'the glass breaks',
          'the carpet is put down',
          'the driver folds up the paper',
          'the piano is put down',
          '1 thing has gone wrong',
        ],
        message:
          'You let the driver read on until 2 s. The lines of the block belong to the group as much as its tasks do: when a task fails, whoever runs the block is cancelled, too.',
      },
      {
        order: [
          'the lamp is unloaded',
          'the glass breaks',
          'the driver folds up the paper',
          'the piano is put down',
          'the carpet is put down',
          '1 thing has gone wrong',
        ],
        message:
          'You put the piano down before the carpet, as if they were stopped one after the other. Both are cancelled at 1 s and tidy up side by side, and the carpet takes less time.',
      },
      {
        order: [
          'the glass breaks',
          'the driver folds up the paper',
          'the carpet is put down',
          'the piano is put down',
          'the lamp is unloaded',
          '1 thing has gone wrong',
        ],
        message:
          'You stop the lamp, or let it wait. It was unloaded at 0.75 s, before the glass broke; nobody can cancel what is done.',
      },
    ],
    otherwise:
      'Write the times on paper: who is done before 1 s, who is cancelled then, how long each takes to put things down, and what the group waits for.',
  },
});
