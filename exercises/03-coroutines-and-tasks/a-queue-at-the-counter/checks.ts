import { defineQuestions } from '#grader';

export default defineQuestions({
  lines: {
    type: 'ordering',
    ask: 'The lines stand in the order in which they are printed',
    items: [
      'Ada asks for stamps',
      'Ada pays',
      'Ben asks for a parcel',
      'Ben pays',
      'the clerk looks up',
      'the counter closes',
      'the counter opens',
    ],
    right: (run) => run.lines,
    because:
      'At its `sleep(0)` `main` goes to the end of the list, behind Ada and Ben. Ada goes behind `main` with hers, Ben keeps his turn until he has paid. So `main` looks up before Ada pays.',
    wrong: [
      {
        order: [
          'Ada asks for stamps',
          'Ben asks for a parcel',
          'Ben pays',
          'the counter opens',
          'the clerk looks up',
          'Ada pays',
          'the counter closes',
        ],
        message:
          'You expect that `createTask` runs the task up to its first `await`. It puts the task on the list, and `main` goes on until it gives control back.',
      },
      {
        order: [
          'the counter opens',
          'the clerk looks up',
          'Ada asks for stamps',
          'Ben asks for a parcel',
          'Ben pays',
          'Ada pays',
          'the counter closes',
        ],
        message:
          'You expect that `sleep(0)` does nothing, since it takes no time. It gives control back once: everyone who is on the list by then comes before the next line of `main`.',
      },
      {
        order: [
          'the counter opens',
          'Ada asks for stamps',
          'Ben asks for a parcel',
          'the clerk looks up',
          'Ada pays',
          'Ben pays',
          'the counter closes',
        ],
        message:
          'You let Ben give way after his first line. A task is never interrupted; without an `await` it runs to its end.',
      },
      {
        order: [
          'the counter opens',
          'Ada asks for stamps',
          'Ben asks for a parcel',
          'Ben pays',
          'Ada pays',
          'the clerk looks up',
          'the counter closes',
        ],
        message:
          'You let Ada pay before `main` has its turn. When she goes to the end of the list, `main` is on it already and stands before her.',
      },
      {
        order: [
          'the counter opens',
          'Ada asks for stamps',
          'Ada pays',
          'Ben asks for a parcel',
          'Ben pays',
          'the clerk looks up',
          'the counter closes',
        ],
        message:
          'You let Ada run through her `sleep(0)`. It takes no time, but it costs her the turn: Ben is next.',
      },
    ],
    otherwise:
      'Keep the list on paper: whoever runs is taken from its front; whoever gives way or is made goes to its end.',
  },
  without: {
    type: 'choice',
    ask: 'Somebody takes the first await sleep(0) out of main. Which line is printed right after “the counter opens”?',
    options: {
      'Ada asks for stamps':
        'Ada is first on the list, but the list has to wait for `main`. Its next `await` is now one line further down.',
      'the clerk looks up':
        'Nothing stands between the two lines any more at which `main` could give control back.',
      'Ben asks for a parcel':
        'Ben is on the list behind Ada, and both wait for `main` to give way.',
    },
    right: 'the clerk looks up',
  },
});
