import { defineQuestions } from '#grader';

export default defineQuestions({
  lines: {
    type: 'ordering',
    ask: 'The lines stand in the order in which they are printed',
    items: [
      'the Tern leaves',
      'both are manned',
      'the pier closes',
      'the Plover leaves',
      'the Tern is back',
      'the Plover is back',
    ],
    right: (run) => run.lines,
    because:
      'The tasks begin when `main` comes to its first `await`, in the order in which they were made. The Plover needs less time and is back first, whoever is awaited; and the pier closes when the Tern, which `main` awaits, is back.',
    wrong: [
      {
        order: [
          'the Tern leaves',
          'the Plover leaves',
          'both are manned',
          'the Plover is back',
          'the Tern is back',
          'the pier closes',
        ],
        message:
          'You expect that `createTask` starts the ferries at once. It puts them on the list of the loop, and the loop has its turn when `main` comes to an `await`.',
      },
      {
        order: [
          'both are manned',
          'the Tern leaves',
          'the Plover leaves',
          'the Tern is back',
          'the pier closes',
          'the Plover is back',
        ],
        message:
          'You expect that the ferries come back in the order in which they are awaited. They sail side by side, and the Plover needs half the time. The awaits decide only when `main` goes on.',
      },
      {
        order: [
          'both are manned',
          'the Tern leaves',
          'the Tern is back',
          'the pier closes',
          'the Plover leaves',
          'the Plover is back',
        ],
        message:
          'You expect that a ferry leaves when it is awaited. That is so for a coroutine; a task leaves without anyone awaiting it.',
      },
    ],
    otherwise: 'Follow `main` to its first `await`, then the loop through its list.',
  },
});
