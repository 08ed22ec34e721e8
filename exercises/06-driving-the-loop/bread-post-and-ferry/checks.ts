import { defineQuestions } from '#grader';

export default defineQuestions({
  lines: {
    type: 'ordering',
    ask: 'The lines stand in the order in which they are printed',
    items: [
      'the bread comes',
      'the bus comes',
      'the crumbs are swept',
      'the ferry comes',
      'the post comes',
      'the shop closes',
      'the shop opens',
    ],
    right: (run) => run.lines,
    because:
      'Nothing is called before `main` waits. Then the list is: the cancelled milk, the bread, and behind them the post, whose timer is due. The crumbs come in the turn after that, the ferry and the bus when their time has come.',
    wrong: [
      {
        order: [
          'the post comes',
          'the bread comes',
          'the crumbs are swept',
          'the shop opens',
          'the ferry comes',
          'the bus comes',
          'the shop closes',
        ],
        message:
          'You let the callbacks run as soon as they are set, before `main` is through. `callSoon` and `callLater` only put them down; the loop calls them when `main` gives control back.',
      },
      {
        order: [
          'the bread comes',
          'the post comes',
          'the crumbs are swept',
          'the shop opens',
          'the ferry comes',
          'the bus comes',
          'the shop closes',
        ],
        message:
          'You let the callbacks run before `main` is through. `callSoon` only puts them on the list; the loop calls them when `main` gives control back, and by then the shop is open.',
      },
      {
        order: [
          'the shop opens',
          'the post comes',
          'the bread comes',
          'the crumbs are swept',
          'the ferry comes',
          'the bus comes',
          'the shop closes',
        ],
        message:
          'You let the post come first, since it was set first. But it is a timer, of 0 s, and the bread is on the list. When the turn begins, timers that are due go behind what stands there.',
      },
      {
        order: [
          'the shop opens',
          'the bread comes',
          'the crumbs are swept',
          'the post comes',
          'the ferry comes',
          'the bus comes',
          'the shop closes',
        ],
        message:
          'You let the crumbs be swept right behind the bread. They are put on the list while the turn goes on, and there the post stands before them.',
      },
      {
        order: [
          'the shop opens',
          'the bread comes',
          'the post comes',
          'the crumbs are swept',
          'the bus comes',
          'the ferry comes',
          'the shop closes',
        ],
        message:
          'You let the bus come before the ferry, since it was set before. Timers come in the order of their times, 0.5 s before 1 s, whoever set them when.',
      },
    ],
    otherwise:
      'Write two columns, the list and the timers, and go through `main` line by line before anything is called.',
  },
  handle: {
    type: 'choice',
    ask: 'What does milk.cancel() return, and what happens if the milk was called already when it is reached?',
    options: {
      'nothing, and nothing happens':
        'A handle is called off or it is not; what has been called cannot be called off, and no error says so.',
      'true, and then false':
        'That is the `cancel` of a task. A handle returns nothing; ask `milk.cancelled()`.',
      'nothing, and a RuntimeError is raised':
        'Cancelling a handle too late is no error. It comes to nothing.',
    },
    right: 'nothing, and nothing happens',
  },
});
