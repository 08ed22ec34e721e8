import { defineQuestions, type Run } from '#grader';

const after = (start: string) => (run: Run) =>
  run.lines.find((line) => line.startsWith(start))?.slice(start.length) ?? '';

export default defineQuestions({
  begins: {
    type: 'choice',
    ask: 'With which bun does the first loop begin?',
    options: {
      poppy:
        'You expect that a loop begins at the beginning. It asks `tray` for an iterator, and an iterator gives itself, at the place where it stands.',
      sesame:
        'That is the one that Ada has taken. A value that was handed out does not come again.',
      plain: 'Two have been handed out by hand, and the loop gets what comes next.',
    },
    right: after('the loop begins with '),
  },
  second: {
    type: 'entry',
    ask: 'What number is printed after the second loop?',
    unit: 'buns',
    right: (run) => Number(after('after the second loop: ')(run)),
    because:
      'The first loop has come to the end of `tray`. The second one asks, is told that there is no more, and its body never runs.',
    wrong: {
      '6': 'You let the second loop over `tray` begin again. An iterator that has come to its end stays there.',
      '8': 'You let the second loop go over the whole list. It goes over `tray`, and `tray` has come to its end.',
      '5': 'You let the first loop begin with the first bun. Two of the five were handed out before it.',
    },
    otherwise: 'Count what the first loop sells, and then ask what is left for the second.',
  },
  third: {
    type: 'entry',
    ask: 'And after the third loop?',
    unit: 'buns',
    right: (run) => Number(after('after the third loop: ')(run)),
    because:
      'The third loop goes over the list. A list gives a fresh iterator each time it is asked: five more.',
    wrong: {
      '3': 'You let the list be used up as well. Only the iterator remembers a place; the list has all its five buns.',
    },
    otherwise:
      'What does the third loop go over, and what does that give when it is asked for an iterator?',
  },
});
