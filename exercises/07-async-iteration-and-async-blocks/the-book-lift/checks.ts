import { defineQuestions } from '#grader';

const porter = {
  waits: 'he waits until it stands, and rides down then',
  turns: 'the lift turns round and takes him down',
  refused: 'he gets a RuntimeError, and takes the stairs',
};

export default defineQuestions({
  carried: {
    type: 'entry',
    ask: 'When is “the rest is carried” printed?',
    unit: 's',
    right: (run) => run.output.find(({ text }) => text === 'the rest is carried')?.time ?? 0,
    because:
      'The rides take 3, 2 and 4 seconds, and after two of them `main` needs half a second, in which the lift stands still. After the third the loop of the lift ends, and with it the loop of `main`.',
    wrong: {
      '9': 'You let the lift ride while `main` takes out the books. It stands at its `yield` until it is asked again, so the two half seconds count as well.',
      '5.5':
        'You stop the lift when it is *sent* to floor 5. It takes the ride first, four seconds from floor 1, and looks at `top` afterwards.',
      '6': 'You stop the lift when it is *sent* to floor 5. It takes the ride first, four seconds from floor 1, and looks at `top` afterwards.',
      '10.5':
        'After the third ride there is no floor to be reported: the answer is `done`, and `main` leaves its loop at once.',
      '13.5':
        'You let it ride to floor 2 as well. At floor 5 the lift has come to its end, and whoever asks an ended generator hears `done`.',
    },
    otherwise:
      'Write down `floor` before and after each ride; the differences are the seconds. Add what `main` needs in between. Which ride is the last?',
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
  porter: {
    type: 'choice',
    ask: 'The porter wants the lift at 4 s, when it rides from floor 3 to floor 1. What happens?',
    options: {
      [porter.waits]:
        'You expect a generator to keep a queue. It has one place where it stands, and takes one question at a time; who wants a queue has to put one before it.',
      [porter.turns]:
        'A value that is sent arrives at a `yield`. In the middle of a ride the lift is not at its `yield`, so nothing can be sent.',
      [porter.refused]:
        'While one answer is awaited, a second question is a RuntimeError. A generator that listens has one driver.',
    },
    right: ({ lines, output }) => {
      if (lines.includes('the porter takes the stairs')) return porter.refused;
      const down = output.find(({ text }) => text === 'the porter rides down');
      return down?.time === 4 ? porter.turns : porter.waits;
    },
  },
});
