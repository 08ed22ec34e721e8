import { defineQuestions, type Run } from '#grader';

const shows = (clock: string) => (run: Run) =>
  Number(run.lines.find((line) => line.startsWith(`${clock}: `))?.slice(clock.length + 2));

export default defineQuestions({
  clocks: {
    type: 'labelling',
    ask: 'Which clock answers which question?',
    labels: ['perfCounter', 'processTime', 'time'],
    items: [
      {
        text: 'How long does the customer stand at the counter?',
        right: 'perfCounter',
        because: 'The customer waits for everything, fetching and sorting.',
        wrong: {
          processTime:
            'The process clock does not count the two seconds of the fetch, and the customer does.',
          time: 'It would do most of the time. But when somebody sets the computer’s clock meanwhile, the difference is wrong, even negative.',
        },
      },
      {
        text: 'Does the new way of sorting cost the processor less?',
        right: 'processTime',
        because: 'Only what is computed counts, however long the fetch takes today.',
        wrong: {
          perfCounter:
            'On the wall, the two seconds of fetching hide what the sorting saves, and they are different each day.',
        },
      },
      {
        text: 'When was the list fetched, for the log book?',
        right: 'time',
        because: 'A moment that others should understand needs a date, and only `time` has one.',
        wrong: {
          perfCounter: 'Its zero is anywhere. Only differences of it mean something.',
          processTime: 'It says how long the program has computed, and not what day it is.',
        },
      },
      {
        text: 'Did the fetch keep to its limit of three seconds?',
        right: 'perfCounter',
        because: 'A limit on waiting is a limit on the wall.',
        wrong: {
          processTime:
            'While the fetch waits, the process clock stands still. Any fetch would keep to the limit.',
        },
      },
    ],
  },
  wall: {
    type: 'entry',
    ask: 'What does perfCounter show in the end?',
    unit: 's',
    right: shows('perfCounter'),
    because: 'Two seconds of waiting and half a second of sorting passed on the wall.',
    wrong: {
      '2': 'You count the fetch only. Sorting takes time too.',
      '0.5': 'You count the sorting only. On the wall, waiting is time as well.',
    },
    otherwise: 'On the wall everything counts: add up what happens in a row.',
  },
  process: {
    type: 'entry',
    ask: 'And processTime?',
    unit: 's',
    right: shows('processTime'),
    because: 'While the program waits, the processor is free. Only the sorting counts.',
    wrong: {
      '2.5': 'You count the waiting. The process clock stands still while the program sleeps.',
      '2': 'That is the waiting, and just what the process clock leaves out.',
      '0': 'The waiting does not count, but the sorting does.',
    },
    otherwise: 'Which of the two parts keeps the processor busy?',
  },
});
