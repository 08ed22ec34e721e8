import { defineQuestions } from '#grader';

export default defineQuestions({
  lines: {
    type: 'ordering',
    ask: 'The lines stand in the order in which they are printed',
    items: [
      'Ada binds',
      'Ada leaves',
      'Ada sorts',
      'Ben calls',
      'Ben leaves',
      'Ben waits',
      'Cleo helps',
    ],
    right: (run) => run.lines,
    because:
      'When Ben makes Cleo’s generator, Ada is in the queue again already, and Cleo comes behind her. Ben himself is put back only after his step, behind Cleo.',
    wrong: [
      {
        order: [
          'Ada sorts',
          'Ben calls',
          'Cleo helps',
          'Ben waits',
          'Ada binds',
          'Ben leaves',
          'Ada leaves',
        ],
        message:
          'You let the call `cleo()` run her body at once. It makes a generator and puts it into the queue; Ben goes on until his own `yield`.',
      },
      {
        order: [
          'Ada sorts',
          'Ben calls',
          'Ben waits',
          'Cleo helps',
          'Ada binds',
          'Ben leaves',
          'Ada leaves',
        ],
        message:
          'You let Cleo push in. She goes to the end of the queue, and Ada has been in it since her first step.',
      },
      {
        order: [
          'Ada sorts',
          'Ben calls',
          'Ben waits',
          'Ada binds',
          'Ben leaves',
          'Cleo helps',
          'Ada leaves',
        ],
        message:
          'You let Ben come before Cleo. While Ben has his step he is not in the queue: Cleo is put in during the step, and Ben after it.',
      },
      {
        order: [
          'Ada sorts',
          'Ada binds',
          'Ada leaves',
          'Ben calls',
          'Ben waits',
          'Ben leaves',
          'Cleo helps',
        ],
        message:
          'You let Ada work to her end. At each `yield` her step is over, and the loop takes the next one from the queue.',
      },
    ],
    otherwise:
      'Keep the queue on paper: the first one is taken out, has one step up to the next yield, and goes to the end.',
  },
});
