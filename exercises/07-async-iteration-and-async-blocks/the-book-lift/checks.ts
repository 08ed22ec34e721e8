import { defineQuestions } from '#grader';

export default defineQuestions({
  carried: {
    type: 'entry',
    ask: 'When is “the rest is carried” printed?',
    unit: 's',
    right: (run) => run.output.find(({ text }) => text === 'the rest is carried')?.time ?? 0,
    because:
      'The rides take 3, 2 and 4 seconds. After the third the loop of the lift ends, and with it the loop of `main`.',
    wrong: {
      '5': 'You stop the lift when it is *sent* to floor 5. It takes the ride first, four seconds from floor 1, and looks at `top` afterwards.',
      '12': 'You let it ride to floor 2 as well. At floor 5 the lift has come to its end, and whoever asks an ended generator hears `done`.',
      '11': 'You added the floors up. A ride begins where the last one has ended, for `floor` is kept from question to question.',
      '8': 'You added the floors up to 5. A ride begins where the last one has ended, for `floor` is kept from question to question.',
    },
    otherwise:
      'Write down `floor` before and after each ride; their differences are the seconds. Which ride is the last?',
  },
  reported: {
    type: 'choice',
    ask: 'How many floors are reported?',
    options: {
      two: 'Floors 3 and 1. After the ride to floor 5 the generator does not come to its `yield` but to its end, so that question is answered with `done`, and no value.',
      three:
        'You expect an answer for each ride. A value comes only out of a `yield`, and after the ride to floor 5 the `while` leads past it.',
      four: 'You expect an answer for each question. The lift ends after the ride to floor 5, and the fourth is not even asked.',
    },
    right: (run) => {
      const floors = run.lines.filter((line) => line.startsWith('the books are on')).length;
      return ['none', 'one', 'two', 'three', 'four'][floors] ?? '';
    },
  },
});
