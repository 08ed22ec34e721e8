import { defineQuestions } from '#grader';

export default defineQuestions({
  blocker: {
    type: 'choice',
    ask: 'Which function keeps the loop from the lamp?',
    options: {
      'blink()':
        'The lamp waits with `await sleep(1)`, which gives control back. It is the one that suffers.',
      'lookUp()':
        'It takes the longest, but it waits with `await`, and while it waits everybody else may run. How long something takes says nothing about whether it blocks.',
      'print()':
        'It is the only one that waits without `await`. The word `async` in front of it changes nothing: `time.sleep` keeps control for half a second.',
      'send()':
        '`send` awaits `lookUp` and `print`, and adds nothing of its own. Look into the two.',
    },
    right: 'print()',
  },
  flash: {
    type: 'entry',
    ask: 'When is “flash 3” printed?',
    unit: 's',
    right: (run) => run.output.find(({ text }) => text === 'flash 3')?.time ?? 0,
    because:
      'At 1.75 s three parcels are ready, and each keeps the loop for half a second: 1.75 + 3 × 0.5. Only then does the loop look at its timers again.',
    wrong: {
      '2': 'It is due at 2 s. But at that moment a label is being printed, and the loop does not learn that it is 2 s.',
      '2.25':
        'You let the lamp run after the first label. The other two parcels have been on the list since 1.75 s, before the lamp was due.',
      '3': 'You count from 1.5 s; the parcels wait for their addresses until 1.75 s.',
      '5': 'You have the addresses looked up one after the other. Those waits overlap; only the labels stand in a row.',
    },
    otherwise:
      'Begin at 1.75 s, and count how long the loop is kept before it can look at the lamp.',
  },
  last: {
    type: 'choice',
    ask: 'How long after “flash 3” does “flash 4” come?',
    options: {
      '0.75 s':
        'You expect the lamp to make up for its delay. It sleeps for a second from the moment at which it went on.',
      '1 s':
        'By then the labels are done, and the second of `sleep(1)` counts from the late flash. The lost time is not made up for.',
      '2.25 s':
        'That would be so if the labels were still holding up the loop. The last is done when the third flash comes.',
    },
    right: (run) => {
      const [third, fourth] = [3, 4].map(
        (flash) => run.output.find(({ text }) => text === `flash ${flash}`)?.time ?? 0,
      );
      return `${(fourth ?? 0) - (third ?? 0)} s`;
    },
  },
});
