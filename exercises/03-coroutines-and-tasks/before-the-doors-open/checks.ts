import { defineQuestions } from '#grader';

export default defineQuestions({
  lines: {
    type: 'ordering',
    ask: 'The lines stand in the order in which they are printed',
    items: [
      'Ada goes in',
      'Ada is let in',
      'Ada queues up',
      'Ben goes in',
      'Ben is let in',
      'Ben queues up',
      'the door is unlocked',
      'the lights are on',
    ],
    right: (run) => run.lines,
    because:
      'Awaiting `unlock` keeps the turn, so the door comes first. The `sleep(0)` of `main` gives it away: Ada and Ben queue up, and go to the end of the list, behind `main`. Ada goes in and puts `main` behind Ben; and Ben’s task is done when `main` comes to await it.',
    wrong: [
      {
        order: [
          'Ada queues up',
          'Ben queues up',
          'the door is unlocked',
          'the lights are on',
          'Ada goes in',
          'Ben goes in',
          'Ada is let in',
          'Ben is let in',
        ],
        message:
          'You let the readers begin at `await unlock()`, or as soon as their tasks are made. Neither gives control back: `createTask` only puts a task on the list, and in `unlock` nothing waits.',
      },
      {
        order: [
          'the door is unlocked',
          'the lights are on',
          'Ada queues up',
          'Ben queues up',
          'Ada goes in',
          'Ben goes in',
          'Ada is let in',
          'Ben is let in',
        ],
        message:
          'You expect that `sleep(0)` does nothing, since it takes no time. It sends `main` to the end of the list, and both readers are on it already.',
      },
      {
        order: [
          'the door is unlocked',
          'Ada queues up',
          'Ben queues up',
          'the lights are on',
          'Ada goes in',
          'Ada is let in',
          'Ben goes in',
          'Ben is let in',
        ],
        message:
          'You let `main` go on in the moment in which Ada is done. Her end puts `main` on the list, at its end, and Ben stands there before it.',
      },
      {
        order: [
          'the door is unlocked',
          'Ada queues up',
          'Ada goes in',
          'Ben queues up',
          'Ben goes in',
          'the lights are on',
          'Ada is let in',
          'Ben is let in',
        ],
        message:
          'You let each reader run through the `sleep(0)`. It costs them their turn: Ben is next after Ada, and `main` after Ben.',
      },
      {
        order: [
          'the door is unlocked',
          'Ada queues up',
          'Ben queues up',
          'Ada goes in',
          'Ben goes in',
          'the lights are on',
          'Ada is let in',
          'Ben is let in',
        ],
        message:
          'You let `main` wait until both readers are through. With its `sleep(0)` it goes to the end of the list once; when Ada comes there with hers, `main` stands before her.',
      },
    ],
    otherwise:
      'Keep the list on paper: whoever runs is taken from its front; whoever is made, is woken or awaits `sleep(0)` goes to its end.',
  },
});
