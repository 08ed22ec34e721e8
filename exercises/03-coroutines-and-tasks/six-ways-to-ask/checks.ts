import { defineQuestions, type Run } from '#grader';

const overlap = 'they overlap: 1 s';
const inARow = 'in a row: 3 s';

/** What the program itself has measured. */
const measured = (name: string) => (run: Run) =>
  run.lines.includes(`${name}: 1 s`) ? overlap : inARow;

export default defineQuestions({
  ways: {
    type: 'labelling',
    ask: 'The waits of each function',
    labels: [overlap, inARow],
    items: [
      {
        text: 'coroutinesFirst',
        right: measured('coroutinesFirst'),
        because:
          'In `coroutinesFirst` all three are made first, but a coroutine begins at its own `await`.',
        wrong: {
          [overlap]:
            'You expect that the calls start the reading. `stations.map(read)` makes three coroutines, and the second begins when the first is done.',
        },
      },
      {
        text: 'tasksFirst',
        right: measured('tasksFirst'),
        because: '`tasksFirst` has three tasks on the list before it awaits one.',
        wrong: {
          [inARow]:
            'A loop of awaits looks like a row. But the tasks run without being awaited, so while the loop stands at the first all three wait.',
        },
      },
      {
        text: 'oneTaskEach',
        right: measured('oneTaskEach'),
        because: '`oneTaskEach` waits for each task before it makes the next.',
        wrong: {
          [overlap]:
            'You see `createTask` and expect things to overlap. While the first task is awaited, the second has not been made.',
        },
      },
      {
        text: 'gathered',
        right: measured('gathered'),
        because: '`gather` makes a task of each coroutine.',
        wrong: {
          [inARow]:
            '`gather` gets coroutines, and makes tasks of all of them before it waits for any.',
        },
      },
      {
        text: 'gatheredByWire',
        right: measured('gatheredByWire'),
        because:
          '`readByWire` never gives control back, so its three tasks run in a row after all.',
        wrong: {
          [overlap]:
            'You expect `gather`, or the word `async`, to make anything overlap. `time.sleep` keeps the loop for its whole second, and the next task cannot begin.',
        },
      },
      {
        text: 'inALoop',
        right: measured('inALoop'),
        because:
          'In `inALoop` the generator reads a station when the loop asks for the next value.',
        wrong: {
          [overlap]:
            'You take `for await` for a loop whose rounds overlap. It awaits one value after the other, and the generator reads only when it is asked.',
        },
      },
    ],
  },
});
