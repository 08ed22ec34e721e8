import { defineQuestions, type Run } from '#grader';

/** What the program itself has found out about a thing. */
const found = (name: string) => (run: Run) =>
  run.lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';

export default defineQuestions({
  loops: {
    type: 'labelling',
    ask: 'How often can a loop go over it?',
    labels: ['again and again', 'once', 'never'],
    items: [
      {
        text: 'stops',
        right: found('stops'),
        because: 'A list keeps no place. It gives a fresh iterator for each loop.',
        wrong: { once: 'You take the list for its iterator. Only the iterator is used up.' },
      },
      {
        text: 'stops[Symbol.iterator]()',
        right: found('stops[Symbol.iterator]()'),
        because: 'This is the iterator: it keeps a place and goes one way, once.',
        wrong: {
          'again and again':
            'You ask the list anew for each loop. Here it was asked a single time, and both loops go over what it gave.',
        },
      },
      {
        text: 'tour()',
        right: found('tour()'),
        because: 'The call made one generator, and a generator is an iterator.',
        wrong: {
          'again and again':
            'Each *call* of `tour` makes a fresh generator. Here is one call, so there is one generator for both loops.',
        },
      },
      {
        text: 'tour',
        right: found('tour'),
        because: 'Without brackets this is the function, and a function cannot be gone over.',
        wrong: {
          once: 'Without brackets nobody has called it. The function makes generators; it is none.',
          'again and again':
            'If you call it for each loop, yes. The function itself cannot be gone over.',
        },
      },
      {
        text: 'new Route()',
        right: found('new Route()'),
        because:
          'Its iterator method is a generator function: asked by a loop, it makes a fresh generator each time.',
        wrong: {
          once: 'The `Route` is not the generator. Each loop asks it for one, and gets a new one.',
        },
      },
      {
        text: 'book()',
        right: found('book()'),
        because: 'A coroutine is driven like a generator, but it hands out no values to a loop.',
        wrong: {
          once: 'A coroutine can be *awaited* once. It is no iterator, and a loop over it is a TypeError.',
        },
      },
    ],
  },
});
