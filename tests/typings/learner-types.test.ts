import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { checkTypes, LEARNER_OPTIONS } from '../../runtime/typings/check-types.ts';
import { buildLearnerLib } from '../../runtime/typings/learner-lib.ts';
import { examplePrograms } from '../../tools/content/example-programs.ts';
import { typeMistakes } from '../../tools/content/prove-example.ts';
import { root } from '../../tools/install.mjs';

/** `line: message` for every complaint about a program. */
const complaints = (source: string): string[] =>
  checkTypes({ 'main.ts': source }).map(({ line, message }) => `${line}: ${message}`);

describe('a program that is right', () => {
  const programs: Record<string, string> = {
    'await unwraps coroutines, tasks and futures': `
      import { createTask, Future, sleep } from 'asyncio';
      async function f() { await sleep(1); return 5; }
      const a: number = await f();
      const b: number = await createTask(f());
      const c: string = await new Future<string>();
      const d: number = await (async () => f())();`,
    'gather gives a tuple': `
      import { gather, sleep } from 'asyncio';
      async function f() { return 5; }
      const [a, b] = await gather(f(), sleep(1, 'x'));
      const c: number = a; const d: string = b;
      const all: number[] = await gather(...[f(), f()]);`,
    'run, waitFor and shield keep the type': `
      import { run, shield, waitFor } from 'asyncio';
      async function f() { return [1]; }
      const a: number[] = await waitFor(f(), 2); const b: number[] = await shield(f());
      const c: number[] = run(f());`,
    'context managers': `
      import { Lock, TaskGroup, timeout } from 'asyncio';
      await using _ = await new Lock().acquire();
      await using limit = timeout(1);
      await using group = new TaskGroup();
      const task = group.createTask((async () => 1)()); const n: number = await task;`,
    'async generators and queues': `
      import { Queue } from 'asyncio';
      async function* g() { yield 1; return 'end'; }
      for await (const x of g()) { const y: number = x; }
      const q = new Queue<string>(3); await q.put('a'); const s: string = await q.get();`,
    'what asCompleted yields: the very tasks, however often': `
      import { asCompleted, createTask, Future } from 'asyncio';
      async function f() { return 5; }
      const tasks = [createTask(f())];
      for await (const task of asCompleted(tasks)) { tasks.indexOf(task); const n: number = await task; }
      for await (const task of asCompleted(tasks, { timeout: 1 })) { task.getName(); const n: number = task.result(); }
      for await (const task of asCompleted([f(), f()])) { task.getName(); const n: number = task.result(); }
      for await (const one of asCompleted([createTask(f()), new Future<string>()])) { const v: number | string = await one; }
      for (const next of asCompleted(tasks)) { const n: number = await next; }`,
    'blocks whose end returns whether they suppress': `
      import { asynccontextmanager } from 'contextlib';
      class Quiet implements AsyncDisposable { async [Symbol.asyncDispose](...failure: [error?: unknown]) { return failure.length > 0; } }
      class Plain { [Symbol.asyncDispose]() { return true; } }
      await using quiet = new Quiet(); await using plain = new Plain();
      const borrowed = asynccontextmanager(async function* (title: string, days = 1) { yield title.length; });
      await using book = borrowed('atlas'); const n: number = book.value;`,
    'an exception group is split': `
      import { ExceptionGroup, split } from 'asyncio';
      try { } catch (e) { const [matched, rest] = split(e, TypeError); if (matched) matched.exceptions; rest?.message; }`,
    'the console, collections and numbers': `
      console.log('a', new Map([[1, 2]]).get(1), Math.max(1, 2), [1, 2].at(-1), 'x'.padEnd(3)); console.error('e');`,
  };
  for (const [name, source] of Object.entries(programs)) {
    test(name, () => {
      expect(complaints(source)).toEqual([]);
    });
  }
});

describe('a line that must not compile', () => {
  const f =
    "import { createTask, Future, gather, sleep } from 'asyncio'; async function f() { return 5; }\n";
  const lines: Record<string, [line: string, message: string]> = {
    '.then on a coroutine': [
      'f().then((v) => v + 1);',
      'A coroutine, task or future has no `.then`.',
    ],
    '.then on a task': [
      'createTask(f()).then(console.log);',
      'A coroutine, task or future has no `.then`.',
    ],
    '.then on a future': [
      'new Future<number>().then(() => {});',
      'A coroutine, task or future has no `.then`.',
    ],
    '.catch on a coroutine': [
      'f().catch(() => {});',
      'A coroutine, task or future has no `.catch` and no `.finally`.',
    ],
    '.finally on a task': [
      'createTask(f()).finally(() => {});',
      'A coroutine, task or future has no `.catch` and no `.finally`.',
    ],
    'Promise.all': ['await Promise.all([f(), f()]);', 'Native promises do not run here.'],
    'Promise.race': ['await Promise.race([f()]);', 'Native promises do not run here.'],
    'Promise.resolve': ['Promise.resolve(5);', 'Native promises do not run here.'],
    'Promise.withResolvers': ['Promise.withResolvers();', 'Native promises do not run here.'],
    'a block without an end': [
      'await using _ = { async close() {} };',
      "The initializer of an 'await using'",
    ],
    'a function with no yield as a block': [
      "import { asynccontextmanager } from 'contextlib'; asynccontextmanager(f);",
      "is not assignable to parameter of type '() => AsyncGenerator",
    ],
    'a native promise': [
      'new Promise<void>((resolve) => resolve());',
      'Native promises do not run here.',
    ],
    'a coroutine used as its value': [
      'f() + 1;',
      "Operator '+' cannot be applied to types 'Promise<number>' and '1'.",
    ],
    'a result of another type': [
      'const s: string = await f();',
      "Type 'number' is not assignable to type 'string'.",
    ],
    'a result of gather of another type': [
      'const [a] = await gather(f()); const s: string = a;',
      "Type 'number' is not assignable to type 'string'.",
    ],
    'a delay that is text': ["await sleep('1');", ''],
    'a function instead of its coroutine': ['createTask(f);', ''],
    'a timer of the browser': ['setTimeout(() => {}, 1);', "Cannot find name 'setTimeout'."],
    'the document': ['document.title;', "Cannot find name 'document'."],
    'an inner part of asyncio': ["import { BaseEventLoop } from 'asyncio';", ''],
  };
  for (const [name, [line, message]] of Object.entries(lines)) {
    test(name, () => {
      const [first, ...more] = complaints(f + line);
      expect(first?.startsWith('2: ')).toBe(true);
      expect(first).toContain(message);
      expect(more).toEqual([]);
    });
  }
});

test('.then comes with the mend', () => {
  const [found] = checkTypes({ 'a.ts': 'async function f() {}\nf().then(() => {});' });
  expect(found?.hint).toBe('Write `const value = await …` and go on in the next line.');
});

test('files import each other', () => {
  const files = {
    'delay.ts': 'export async function delay(n: number) { return n; }',
    'main.ts': "import { delay } from './delay';\nconst s: string = await delay(1);",
  };
  expect(checkTypes(files).map(({ file, line }) => `${file}:${line}`)).toEqual(['main.ts:2']);
});

test('the declarations themselves are right and complete', () => {
  const lib = buildLearnerLib();
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(LEARNER_OPTIONS),
    getSourceFile: (path, target) => {
      const text = lib[path as keyof typeof lib];
      return text === undefined ? undefined : ts.createSourceFile(path, text, target, true);
    },
    fileExists: (path) => path in lib,
  };
  const options = { ...LEARNER_OPTIONS, skipLibCheck: false };
  const program = ts.createProgram(Object.keys(lib), options, host);
  const found = ts.getPreEmitDiagnostics(program);
  expect(found.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'))).toEqual([]);
  expect(lib['asyncio.d.ts']).not.toMatch(/^ *(?:readonly )?_\w+[(:?]/m);
});

test.each(examplePrograms(root).map((example) => [example.path, example] as const))(
  '%s type-checks',
  (_path, example) => {
    expect(typeMistakes(root, example)).toEqual([]);
  },
);
