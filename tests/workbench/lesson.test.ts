/** Usual mistakes lead to the section that teaches them: as programs that make them are told. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { describe, expect, test } from 'vitest';
import { compile } from '#compiler/compile.ts';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import {
  lessonFor,
  lessonHtml,
  mistakes,
  type Told,
} from '../../components/workbench/result/lesson.ts';
import { root } from '../../tools/install.mjs';

/** Titles by address, as the sections have them. */
const titles = new Map(
  globSync('content/*/*.mdx', { cwd: root }).map((path) => {
    const address = path.replace(/^content\/\d+-|\.mdx$/g, '').replace(/\/\d+-/, '/');
    const [, title = ''] = /^title: "?(.*?)"?$/m.exec(readFileSync(join(root, path), 'utf8')) ?? [];
    return [address, title];
  }),
);

test.each(mistakes)('$is leads to a section that exists, by its title', ({ lesson }) => {
  expect(titles.get(lesson.section)).toBe(lesson.title);
});

/** Programs that make one mistake; `main` is run where there is one. */
const programs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'A function that pauses': {
    'a yield in a plain function': 'function f() { yield 1; }',
  },
  'Sending a value in': {
    'a value sent before the first await': 'async function f() {}\nf().send(1);',
  },
  'A call makes an object': {
    'a coroutine that nobody awaits': 'async function main() { sleep(1); }',
    'an await in a plain function': 'function f() { await sleep(1); }',
    'a then on a coroutine': 'async function f() {}\nf().then(() => {});',
    'a coroutine awaited twice': 'async function main() { const c = sleep(1); await c; await c; }',
    'a function given to run': 'async function f() {}\nrun(f as any);',
    'a function made a task':
      'async function f() {}\nasync function main() { createTask(f as any); }',
    'a function given to gather':
      'async function f() {}\nasync function main() { await gather(f as any); }',
    'a native promise awaited': 'async function main() { await (Promise.resolve(1) as any); }',
    'a result used before it is there':
      'async function f() { return [1]; }\nasync function main() { for (const x of f() as any) {} }',
  },
  'Tasks run beside you': {
    'a task that nobody kept':
      'async function f() { await sleep(9); }\nasync function main() { createTask(f()); await sleep(1); }',
  },
  'Blocking the loop': {
    'a loop that never lets go': 'async function main() { for (;;) {} }',
  },
  'Cancel is a request': {
    'a cancellation that nobody expected':
      'async function main() { const t = createTask(sleep(9)); t.cancel(); await t; }',
  },
  'A limit on waiting': {
    'a limit that is over': 'async function main() { await waitFor(sleep(9), 1); }',
  },
  'A place for a result': {
    'a result set twice':
      'async function main() { const f = new Future(); f.setResult(1); f.setResult(2); }',
    'a result asked for too early': 'async function main() { new Future().result(); }',
  },
  'Where errors surface': {
    'an error that nobody hears of':
      "async function f() { throw new Error('x'); }\nasync function main() { createTask(f()); await sleep(1); }",
  },
  'Stopping a group': {
    'a group whose task fails':
      "async function f() { throw new Error('x'); }\nasync function main() { await using group = new TaskGroup(); group.createTask(f()); }",
  },
  'The comprehension trap': {
    'an async callback for forEach': '[1].forEach(async () => { await sleep(1); });',
  },
  'As they come': {
    'one awaitable instead of a list':
      'async function main() { for (const next of asCompleted(sleep(1) as any)) await next; }',
  },
  'Done and pending': {
    'coroutines given to wait': 'async function main() { await wait([sleep(1)] as any); }',
    'one task instead of a list':
      'async function main() { await wait(createTask(sleep(1)) as any); }',
  },
  'Collecting inside a block': {
    'a task made in a group that is not entered':
      'async function main() { new TaskGroup().createTask(sleep(1)); }',
  },
  'Which loop?': {
    'a run inside of a run': 'async function f() {}\nasync function main() { run(f()); }',
    'a task where no loop runs': 'createTask(sleep(1));',
  },
  'Starting, stopping, closing': {
    'a loop that is closed':
      'const loop = newEventLoop();\nloop.close();\nloop.callSoon(() => {});',
  },
  'Blocks that close what they open': {
    'a block of something that does not close':
      'async function main() { await using x = { a: 1 } as any; }',
  },
  'Values that take time': {
    'a plain list in an async loop':
      'async function main() { for await (const x of [1] as any) {} }',
  },
};

describe.each(Object.entries(programs))('“%s” explains', (title, made) => {
  test.each(Object.entries(made))('%s', async (_mistake, source) => {
    const all = await told(source);
    const lessons = all.map((one) => lessonFor(one)?.title ?? null);
    expect(lessons, JSON.stringify(all, null, 2)).toContain(title);
  });
});

test('a mistake that no section explains has no link', () => {
  expect(lessonHtml({ kind: 'RangeError', message: 'too large' })).toBe('');
});

test('what to do about it counts like what is said', () => {
  const hint = 'Was an `await` forgotten?';
  expect(lessonHtml({ kind: 'TypeError', message: 'x is not iterable', hint })).toContain(
    'href="/coroutines-and-tasks/a-call-makes-an-object/"',
  );
});

const names = [
  ...['asCompleted', 'createTask', 'Future', 'gather', 'newEventLoop', 'run', 'sleep'],
  ...['TaskGroup', 'wait', 'waitFor'],
];

/** All that the cell says about a program: what does not compile, warnings, and the error. */
async function told(source: string): Promise<Told[]> {
  const program = source.includes('function main') ? `${source}\nrun(main());` : source;
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(program));
  const text = `import { ${used.join(', ')} } from 'asyncio';\n${program}`;
  const compiled = await compile({ files: { 'a.ts': text }, entry: 'a.ts', esbuild });
  const diagnostics = compiled.diagnostics.map((found) => ({ kind: '', ...found }));
  if (!compiled.ok) return diagnostics;
  const { error, warnings } = await runTrusted({ script: compiled, seed: 1 });
  return [...diagnostics, ...warnings, ...(error === null ? [] : [{ kind: error.type, ...error }])];
}
