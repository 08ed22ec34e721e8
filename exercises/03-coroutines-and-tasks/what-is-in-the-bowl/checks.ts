import { defineQuestions, type Run } from '#grader';

/** What the program itself says that the constant holds. */
const holds = (name: string) => (run: Run) =>
  run.lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';

export default defineQuestions({
  constants: {
    type: 'labelling',
    ask: 'Each constant is named for what it holds',
    labels: ['a coroutine function', 'a coroutine', 'a result'],
    items: [
      {
        text: 'recipe',
        right: holds('recipe'),
        because: '`recipe` is another name for the function, for nobody has called it.',
        wrong: {
          'a coroutine':
            'Without brackets there is no call, and without a call there is no coroutine: `recipe` is the function itself.',
        },
      },
      {
        text: 'order',
        right: holds('order'),
        because: 'The call `knead(2)` makes a coroutine and runs nothing of it.',
        wrong: {
          'a result':
            'You expect that a call of `knead` kneads. It makes a coroutine, in which not a line has run.',
          'a coroutine function':
            'The brackets make the difference: `knead` is the function, `knead(2)` the coroutine that a call of it makes.',
        },
      },
      {
        text: 'bowl',
        right: holds('bowl'),
        because: '`bowl` is the same coroutine under a second name.',
        wrong: {
          'a result':
            'Handing a coroutine on does not run it. `bowl` is the very object that `order` is, and still nobody has awaited it.',
        },
      },
      {
        text: 'dough',
        right: holds('dough'),
        because: '`await` drives the coroutine to its end and gives what it returned.',
        wrong: {
          'a coroutine':
            'You take `await` for a mark on the coroutine. It drives the coroutine to its end, and what it gives is what the function returned.',
        },
      },
    ],
  },
});
