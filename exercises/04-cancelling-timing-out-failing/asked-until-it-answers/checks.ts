import { defineQuestions } from '#grader';

export default defineQuestions({
  answer: {
    type: 'entry',
    ask: 'When does the hill answer?',
    unit: 's',
    right: (run) => run.output.find(({ text }) => text === 'Hill answers')?.time ?? 0,
    because:
      'A try that is too slow costs 1 s until its limit, 0.25 s to hang up and 0.5 s of pause. Two of them are 3.5 s, and half a second later the hill answers.',
    wrong: {
      '3.5':
        'You let `waitFor` come back at its limit. It cancels the question there, and then waits until the question has ended, with its `finally` block: 0.25 s for each of the two.',
      '3': 'You have left out the pauses: after a try that is too slow the next one begins half a second later.',
      '2.5': 'You have counted the limits, and neither the hanging up nor the pauses.',
      '4.25':
        'At 4.25 s the task of the hill has ended, because it hangs up after its answer as well. The answer is printed before that.',
      '8.5':
        'You let the questions run on after their limits. What `waitFor` gives up on is cancelled.',
      '9': 'You let the questions run on after their limits. What `waitFor` gives up on is cancelled.',
    },
    otherwise:
      'Take one try after the other: asked at, limit at, hung up at, pause over at. The third needs only half a second.',
  },
  asked: {
    type: 'choice',
    ask: 'How often is the harbour asked?',
    options: {
      once: 'At 1.5 s its task is in the pause after the first try. The CancelledError comes out at that `sleep`, which stands in no `try`, and ends the task.',
      twice:
        'You expect the request to wait for the next question. It is delivered where the task waits, whatever it waits for, and at 1.5 s that is the pause.',
      'three times':
        'You expect the loop to catch its cancellation. Its `catch` is for the lines of its `try`, and the pause is not one of them; and a CancelledError is no TimeoutError, so it would be thrown again there, too.',
    },
    right: (run) => {
      const times = run.lines.filter((line) => line === 'Harbour is asked').length;
      return ['never', 'once', 'twice', 'three times'][times] ?? '';
    },
  },
});
