/** What to try when an error is one of the usual mistakes and its message alone does not say. */

interface Hint {
  readonly when: (type: string, message: string) => boolean;
  readonly say: string;
}

const matches = (pattern: RegExp) => (_type: string, message: string) => pattern.test(message);

const hints: readonly Hint[] = [
  {
    when: (type) => type === 'EOFError',
    say: 'No line was left for this `input()`. Where the input may end, catch `EOFError`.',
  },
  {
    when: matches(
      /^(?:document|window|navigator|location|localStorage|sessionStorage|self) is not defined/,
    ),
    say: 'A cell runs apart from the page and cannot reach it. Print with `console.log`.',
  },
  {
    when: matches(/^(?:process|module|exports|__dirname|Buffer|Deno|Bun) is not defined/),
    say: 'A cell runs in the browser, apart from any host. Import what you need from the learner modules.',
  },
  {
    when: matches(
      /^(?:Temporal|structuredClone|URL|TextEncoder|TextDecoder|AbortController) is not defined/,
    ),
    say: 'A cell has the language itself and the learner modules, nothing of the browser around it.',
  },
  {
    when: matches(
      /^(?:sleep|gather|createTask|run|waitFor|timeout|Queue|Lock|Event|TaskGroup) is not defined/,
    ),
    say: "Import it first: `import { … } from 'asyncio';`.",
  },
  {
    when: matches(/Maximum call stack size exceeded|too much recursion/),
    say: 'A function calls itself without end. Look for the case in which it should return instead.',
  },
  {
    when: (type, message) => type === 'EvalError' || /Code generation from strings/.test(message),
    say: 'A cell cannot make code out of text. Write the function out.',
  },
  {
    when: matches(/'Promise' object can't be awaited/),
    say: "A native promise settles on the browser's own loop, which does not run here. Await a coroutine, a task or a future: `await sleep(1)`, `await f()`.",
  },
  {
    when: matches(/\.(?:then|catch|finally) is not a function/),
    say: 'A coroutine has no `.then`: write `const value = await f();`, with `try` and `catch` around it for errors.',
  },
  {
    when: matches(
      /^Cannot (?:assign to read only property|add property|delete property|redefine property)/,
    ),
    say: 'The built-in objects are frozen here. Write a function or a class of your own.',
  },
  {
    when: matches(/(?:Invalid array length|Array buffer allocation failed|Invalid string length)/),
    say: 'The program asked for more memory than there is. Look for something that grows in a loop.',
  },
  {
    when: matches(
      /is not (?:iterable|a function or its return value is not iterable)|undefined is not an object|Cannot read properties of undefined|\.\w+ is not a function/,
    ),
    say: 'Was an `await` forgotten? Without it a call of an async function gives a coroutine, not its result.',
  },
];

/** One or two sentences on how to mend it, `null` where we have none to offer. */
export function hintFor(type: string, message: string): string | null {
  return hints.find((hint) => hint.when(type, message))?.say ?? null;
}
