import { defineQuestions } from '#grader';

export default defineQuestions({
  over: {
    type: 'entry',
    ask: 'When is the last line printed?',
    unit: 's',
    right: (run) => run.output.at(-1)?.time ?? 0,
    because:
      'The hall takes 2 s, and the cellar, which begins then, another 4 s. The block is left when no task of the group is left, whenever it was made.',
    wrong: {
      '1': 'At 1 s the block has come to its last line. It is left when all tasks of the group are done.',
      '5': 'You count the two tasks that were there when the block came to its last line. A group also waits for those that are made while it waits.',
      '4': 'The cellar takes 4 s, but nobody knows of it before the hall is searched, at 2 s.',
      '12': 'You added all four up. Whatever has begun goes on side by side.',
      '9': 'You let the cellar begin when the study is done. It begins at 2 s, with the end of the hall.',
    },
    otherwise: 'Draw a bar for each room: when does it begin, and how long does it take?',
  },
  order: {
    type: 'choice',
    ask: 'In which order does it name the rooms?',
    options: {
      'hall, study, attic, cellar':
        'The list has each task from the moment at which it was made, and a result has the place of its task.',
      'hall, attic, study, cellar':
        'That is the order in which they are done, as `asCompleted` would give them. Here the program walks over a list of its own, when all is over.',
      'hall, attic, cellar, study':
        'You place the rooms behind the hall from which they are reached. They are pushed to the end of the list at 2 s, and the study has been in it since 0 s.',
      'nothing: an InvalidStateError':
        'So it would be inside the block. After it every task of the group is done, and `result()` gives its result at once.',
    },
    right: (run) => run.lines.at(-1) ?? '',
  },
  awaited: {
    type: 'choice',
    ask: 'Suppose the block awaited the search of the hall before it made that of the study, and that one before its sleep. When would the last line be printed?',
    options: {
      'at 6 s, as before':
        'You expect a group to let things overlap whatever you write. The tasks would gladly overlap; but the second is not made before the first is done.',
      'at 7 s':
        'Hall and study now stand in a row, 2 + 5 s. Then the block has one more line, and that takes a second.',
      'at 8 s':
        'The study is begun when the hall is done, at 2 s, and lasts until 7 s; then comes the second before the last line of the block. The cellar is done at 6 s, beside the study.',
    },
    right: 'at 8 s',
  },
});
