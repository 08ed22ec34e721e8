import { defineQuestions, type Run } from '#grader';

const told = (name: string) => (run: Run) =>
  Number(run.lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2));

export default defineQuestions({
  made: {
    type: 'entry',
    ask: 'How many readings have been read when both generators are made?',
    unit: 'readings',
    right: told('made'),
    because: 'A call of a generator function runs no line of it.',
    wrong: {
      '1': 'You let the generators run up to their first `yield` when they are made. They stand above their first line.',
      '6': 'You let the source be read when it is handed over. Nobody has asked for anything yet.',
    },
    otherwise: 'What runs when a generator is made?',
  },
  two: {
    type: 'entry',
    ask: 'And after the second call of next?',
    unit: 'readings',
    right: told('after two'),
    because:
      'For −1 two readings were read, for −3 two more. What is passed over has been read as well.',
    wrong: {
      '2': 'You count what was handed out. To find a cold reading the filter has to read the warm ones too.',
      '6': 'You let the filter read everything. It stops as soon as it has an answer.',
      '5': 'You let the filter read ahead to the next cold reading. It stops at its `yield` and reads on when it is asked.',
    },
    otherwise:
      'Write down every reading that the filter takes from its source, up to the second cold one.',
  },
  cold: {
    type: 'choice',
    ask: 'What does the loop print?',
    options: {
      'cold: -1, -3 and 2, each on a line':
        'The first two were handed out by hand. A generator does not begin again for a loop.',
      'cold: 2': 'The loop goes on where the generator stands, and there is one cold reading left.',
      nothing: 'There is one more cold reading behind −3.',
    },
    right: (run) =>
      run.lines.filter((line) => line.startsWith('cold: ')).length === 1
        ? 'cold: 2'
        : 'cold: -1, -3 and 2, each on a line',
  },
  end: {
    type: 'entry',
    ask: 'How many readings have been read in the end?',
    unit: 'readings',
    right: told('in the end'),
    because:
      'A loop asks until it hears that there are no more. For that the filter has to look at the 7 as well.',
    wrong: {
      '5': 'You let it stop at the last cold reading. Nobody knows that it is the last one until the source has ended.',
    },
    otherwise: 'When does the loop know that there are no more?',
  },
});
