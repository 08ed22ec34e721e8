/**
 * The course's words, as `<Term name="task">` explains them. A word enters here when a section
 * first leans on it; one or two sentences, true in Python as well.
 */

export interface GlossaryEntry {
  readonly word: string;
  readonly meaning: string;
}

export const glossary: Readonly<Record<string, GlossaryEntry>> = {
  'async-generator': {
    word: 'async generator',
    meaning:
      'What a call of an async function with yield gives: a source of values that runs only while somebody waits for its next one, and may await in between.',
  },
  'async-iterator': {
    word: 'async iterator',
    meaning:
      'A source of values, each of which is awaited. A for await loop, in Python async for, asks it for one after the other.',
  },
  awaitable: {
    word: 'awaitable',
    meaning: 'Whatever may stand after await: a coroutine, a task or a future.',
  },
  blocking: {
    word: 'blocking',
    meaning:
      'Keeping the thread while waiting or calculating, so that the event loop cannot run anything else until it is over.',
  },
  callback: {
    word: 'callback',
    meaning: 'A function that you hand over, to be called later, when something is done or due.',
  },
  cancellation: {
    word: 'cancellation',
    meaning:
      'A request to stop. It arrives as a CancelledError at the await where the task stands, so that finally blocks still run.',
  },
  'context-manager': {
    word: 'context manager',
    meaning:
      'An object with something to do before a block and something to do after it, however the block is left. Python enters it with async with, the cells with await using.',
  },
  coroutine: {
    word: 'coroutine',
    meaning:
      'One run of an async function, which can pause at an await and go on later. Calling the function makes it; it runs when it is awaited or becomes a task.',
  },
  'coroutine-function': {
    word: 'coroutine function',
    meaning: 'A function written with async. Each call of it makes a new coroutine.',
  },
  decorator: {
    word: 'decorator',
    meaning:
      'A function that takes a function and gives back another one in its place, written in Python as @name above the definition.',
  },
  'event-loop': {
    word: 'event loop',
    meaning:
      'What runs the tasks: it takes the next one that is ready, lets it run until it has to wait, and so on. When none is ready it waits for the next timer or event.',
  },
  'exception-handler': {
    word: 'exception handler',
    meaning:
      'A function of the event loop that is told every error which has no other place to go: from callbacks, and from tasks that nobody asks.',
  },
  future: {
    word: 'future',
    meaning:
      'A place for a result that is not there yet. Whoever awaits it is woken when it is set.',
  },
  generator: {
    word: 'generator',
    meaning:
      'What a call of a function with yield gives: a run of its body that stops at each yield, hands a value out, and goes on when it is asked again.',
  },
  iterable: {
    word: 'iterable',
    meaning:
      'Whatever a for loop can go over: it can be asked for an iterator. A list gives a fresh one each time; an iterator gives itself.',
  },
  iterator: {
    word: 'iterator',
    meaning:
      'An object that hands out one value each time it is asked, keeps its place in between, and says when there are no more. It goes one way, once.',
  },
  handle: {
    word: 'handle',
    meaning:
      'What the loop gives you for a callback that you have handed over. It stands for that one call and can cancel it as long as it has not happened.',
  },
  pending: {
    word: 'pending',
    meaning:
      'Not done yet. A pending task or future has neither a result nor an error that one could ask for.',
  },
  'process-time': {
    word: 'process time',
    meaning:
      'The seconds for which a program has kept the processor busy. Waiting of any kind does not count; what all its tasks and threads compute does.',
  },
  'running-loop': {
    word: 'running loop',
    meaning:
      'The event loop that is running the code of this moment. In a thread there is one or none; other loops may have been made, but they stand still.',
  },
  'structured-concurrency': {
    word: 'structured concurrency',
    meaning:
      'Writing programs so that every task belongs to a block and has ended when the block is left.',
  },
  task: {
    word: 'task',
    meaning:
      'A coroutine in the care of the event loop, which runs it beside the others. A task can be awaited, asked for its result, and cancelled.',
  },
  'task-group': {
    word: 'task group',
    meaning:
      'A block that waits for all tasks made in it. When one of them fails, it cancels the others and raises the errors together.',
  },
  turn: {
    word: 'turn',
    meaning:
      'One round of the event loop: it puts what is due at the end of its list, then runs everything that stood on the list when it began. Also what one task has in it, from one wait to the next.',
  },
  'virtual-time': {
    word: 'virtual time',
    meaning:
      'The clock of the cells. It stands still while code runs and jumps over the waits, so a second takes no time and is still exactly a second.',
  },
};
