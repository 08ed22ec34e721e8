import { defineQuestions } from '#grader';

export default defineQuestions({
  first: {
    type: 'choice',
    ask: 'Which line is printed first?',
    options: {
      'the rye loaf goes in':
        'You expect that the call puts the loaf into the oven. A call of an async function runs none of its lines; the loaf goes in at `await rye`.',
      'the oven is warm':
        'The call of `bake` above it has made a coroutine and nothing else, so this is the first line that prints.',
      'the bun goes in':
        'The bun is the first to go in. But the `console.log` stands above its `await`, and `main` runs from top to bottom.',
    },
    right: (run) => run.lines[0] ?? '',
  },
  done: {
    type: 'entry',
    ask: 'When is the rye loaf done?',
    unit: 's',
    right: (run) => run.output.find(({ text }) => text === 'the rye loaf is done')?.time ?? 0,
    because: 'One second for the bun, and only then, at `await rye`, do its own two seconds begin.',
    wrong: {
      '2': 'You count the two seconds from the call. The coroutine begins at `await rye`, and by then the bun has taken its second.',
      '1': 'At 1 s the bun is done, and the rye loaf goes in.',
    },
    otherwise: 'Follow `main` line by line, and add up what it waits for until the loaf is done.',
  },
});
