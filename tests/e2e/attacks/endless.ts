/** Attacks that never end, take all memory, or print without end. */
import type { Attack } from './attack.ts';

const asyncio = `import { run, sleep, createTask, getRunningLoop } from 'asyncio';`;
const begun = `console.log('begun');`;
const output = ['begun'];

/** The line of the loop: every one of these programs loops in its third line. */
const atLine3 = /LimitError, line 3/;

function endless(name: string, lines: string, problem = atLine3): Attack {
  return { name, source: `${asyncio}\n${begun}\n${lines}`, problem, output };
}

export const loops: readonly Attack[] = [
  endless('while', 'while (true) {}'),
  endless('for', 'for (;;) {}'),
  endless('do … while', 'do {} while (true);'),
  endless('a loop in the head of a loop', 'for (let i = 0; i < 1; i--) {}'),
  endless('a loop that goes on by its label', 'outer: for (;;) { for (;;) continue outer; }'),
  endless('a loop that catches everything', 'for (;;) { try { for (;;) {} } catch {} }'),
  endless('a loop in finally', 'try { for (;;) {} } finally { for (;;) {} }'),
  endless(
    'a generator that is asked for ever',
    'function* all() { for (;;) yield 1; } for (const _ of all()) {}',
  ),
  endless(
    'an async generator that is asked for ever',
    'async function* all() { for (;;) yield 1; } for await (const _ of all()) {}',
  ),
  endless(
    'an iterator spread into an array',
    'const all = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 0 }) }) }; Math.max(...(all as any));',
    /LimitError|RangeError|memory/,
  ),
  endless('recursion', 'const f = (): number => f() + 1; f();', /RangeError[\s\S]*calls itself/),
  endless(
    'coroutines that await themselves',
    'async function f(): Promise<void> { await f(); } await f();',
    /RecursionError/,
  ),
  endless('an await that never suspends', 'async function f() {} while (true) await f();'),
  endless('sleeping for no time', 'for (;;) await sleep(0);'),
  endless('sleeping for ever', 'for (;;) await sleep(1);'),
  endless(
    'callbacks that call themselves back',
    'const again = () => { getRunningLoop().callSoon(again); }; again(); await sleep(1);',
    /LimitError/,
  ),
  endless(
    'tasks that start tasks',
    'async function f(): Promise<void> { createTask(f()); } await f(); await sleep(1);',
    /LimitError/,
  ),
  endless(
    'a loop while something is printed',
    'console.log({ get ever(): number { for (;;) {} } }, String({ toString(): string { for (;;) {} } }));',
  ),
];

const kept =
  /LimitError[\s\S]*kept computing for more than 5 s[\s\S]*Line 2 of two-ferries.ts was the last one/;

export const beyondTheGuards: readonly Attack[] = [
  endless('a regular expression that backtracks', "/^(a+)+$/.test('a'.repeat(40) + 'b');", kept),
  endless('a number of 250 million digits', 'String(7n ** 300_000_000n);', kept),
];

/** Four levels are written out, on one line as far as that is read; the rest opens on a press. */
const innermost = '{ a: [Object], b: [Object] }';
const manyTimes = [2, 1, 0].reduce((inside, depth) => {
  const indent = '  '.repeat(depth);
  return `{\n${indent}  a: ${inside},\n${indent}  b: ${inside}\n${indent}}`;
}, innermost);

export const floods: readonly Attack[] = [
  {
    name: 'lines without end',
    source: `for (;;) console.log('again');`,
    problem: /printed more than 10,000 lines/,
  },
  {
    name: 'lines without end that catch',
    source: `for (;;) {\n  try { console.error('again'); } catch {}\n}`,
    problem: /printed more than 10,000 lines/,
  },
  {
    name: 'one line of a hundred megabytes',
    source: `console.log('x'.repeat(100_000_000));`,
    problem: /printed more than 1,000,000 characters/,
  },
  {
    name: 'an object that contains itself many times',
    source: `let o: unknown = {};\nfor (let i = 0; i < 60; i++) o = { a: o, b: o };\nconsole.dir(o, { depth: null });`,
    output: [`${manyTimes.replace(/\s+/g, ' ').slice(0, 99)}…`],
  },
  {
    name: 'markup',
    source: `console.log('<img src=x onerror="document.title=1"><script>document.title=1</script>');`,
    output: ['<img src=x onerror="document.title=1"><script>document.title=1</script>'],
  },
  {
    name: 'markup in an error',
    source: `throw new Error('<img src=x onerror="document.title=1">');`,
    problem: /<img src=x onerror/,
  },
];

/** Named by the guard or, where there is more memory than patience, by the watchdog. */
const tooMuch = /LimitError, line 3[\s\S]*(?:grows without end|rounds without an end)/;

export const memory: readonly Attack[] = [
  endless(
    'arrays without end',
    'const all: unknown[] = []; for (;;) all.push(new Array(1e6).fill(all.length));',
    tooMuch,
  ),
  endless(
    'typed arrays without end',
    'const all: unknown[] = []; for (;;) all.push(new Uint8Array(1e8).fill(1));',
    /memory|LimitError|RangeError/,
  ),
  endless(
    'a text that doubles',
    "let text = 'x'; for (;;) text += text;",
    /RangeError[\s\S]*memory/,
  ),
  endless(
    'objects without end',
    'let all: unknown = null; for (;;) all = { all, more: [1, 2, 3] };',
    tooMuch,
  ),
];
