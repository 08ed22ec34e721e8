import * as esbuild from 'esbuild';
import { describe, expect, test } from 'vitest';
import { compile } from '#compiler/compile.ts';
import { compiled, complaints } from './compiling.ts';

const others = { 'delay.ts': 'export async function delay() {}' };

describe('bad input gets one message at its place', () => {
  const cases: Record<string, [source: string, complaint: string]> = {
    'await outside an async function': [
      'function f() {\n  await x;\n}',
      'main.ts:2:3+5 `await` works only inside an `async` function.',
    ],
    'for await outside an async function': [
      'await 1;\nfunction f() { for await (const x of y) {} }',
      'main.ts:2:20+5 `await` works only inside an `async` function.',
    ],
    'yield outside a generator': [
      'async function f() { yield 1 }',
      'main.ts:1:22+5 `yield` works only inside a generator.',
    ],
    'a missing closing brace': [
      'async function f() {\n  await x;\n\n',
      'main.ts:2:10+1 The program ends too early: something that was opened is not closed.',
    ],
    'a missing bracket': [
      'for (const x of y) {\n  f(x;\n}',
      'main.ts:2:6+1 `)` is expected here, but there is `;`.',
    ],
    'an open string': ["const s = 'abc", 'main.ts:1:15+1 This text is not closed.'],
    'an open template': ['const s = `abc', 'main.ts:1:14+1 This text is not closed.'],
    'an operator too much': ['x = 1 +;', 'main.ts:1:8+1 `;` cannot stand here.'],
    'columns behind letters outside ASCII': [
      "const ä = 'öö'; const x = 'a' 'b'",
      "main.ts:1:31+3 `;` is expected here, but there is `'b'`.",
    ],
    'a name declared twice': ['let a = 1;\nlet a = 2;', 'main.ts:2:5+1 `a` is declared twice.'],
    'a constant that changes': [
      'const c = 1;\nc = 2;',
      'main.ts:2:1+1 `c` is a constant and cannot change.',
    ],
    JSX: [
      'const x = <div>hi</div>;',
      'main.ts:1:11+4 JSX does not work here: a cell is plain TypeScript.',
    ],
    'a return at top level': ['return 1', 'main.ts:1:1+6 `return` works only inside a function.'],
    'an unknown module': [
      "import { a } from 'lodash';\na();",
      'main.ts:1:19+8 Unknown import `lodash`.',
    ],
    'an unknown module that is not used': [
      "\nimport { a } from 'lodash';",
      'main.ts:2:19+8 Unknown import `lodash`.',
    ],
    'an unknown file': [
      "import { a } from './nope';\na();",
      'main.ts:1:19+8 Unknown import `./nope`.',
    ],
    'a name another file does not export': [
      "import { nope } from './delay';\nnope();",
      'main.ts:1:10+4 `delay.ts` does not export `nope`.',
    ],
    'a dynamic import': ["import('./delay')", 'main.ts:1:8+9 `import()` is not available here.'],
    'a dynamic import of a name made on the spot': [
      "const name = './de' + 'lay';\nimport(name)",
      'main.ts:2:1+12 `import()` is not available here.',
    ],
    'import.meta': ['log(import.meta.url)', 'main.ts:1:5+11 `import.meta` does not exist here.'],
    require: ["const fs = require('fs')", 'main.ts:1:20+4 `require` is not available here.'],
    'super() inside an async arrow': [
      'class A {} class B extends A { constructor() { void (async () => { super(); })(); } }',
      'main.ts:1:68+7 `super()` does not work inside an async arrow function here.',
    ],
  };
  for (const [name, [source, complaint]] of Object.entries(cases)) {
    test(name, async () => {
      expect(await complaints(source, { others })).toEqual([complaint]);
    });
  }

  test('a text that looks like an import is none', async () => {
    expect(await complaints("const t = `\nimport { a } from 'lodash'`;")).toEqual([]);
  });

  test('a mistake in another file is told with that file', async () => {
    const files = { 'bad.ts': 'export const x =;' };
    expect(await complaints("import { x } from './bad';\nx;", { others: files })).toEqual([
      'bad.ts:1:17+1 `;` cannot stand here.',
    ]);
  });

  test('a #! line and a JSON file are welcome', async () => {
    const source = "#!/usr/bin/env tickwise\nimport d from './d.json';\nconsole.log(d.a);";
    expect(await complaints(source, { others: { 'd.json': '{ "a": 1 }' } })).toEqual([]);
  });

  test('a processor that is no number', async () => {
    expect(await complaints('// Counts.\n// cpu: fast\nfor (;;);')).toEqual([
      'main.ts:2:4+9 `cpu:` takes nanoseconds, and `fast` is no number of them.',
    ]);
    expect((await compiled('// cpu: 75\nlet a;')).cpu).toBe(75);
    expect((await compiled('let a;\n// cpu: 75')).cpu).toBe(0);
  });

  test('an entry that does not exist', async () => {
    const result = await compile({ files: {}, entry: 'x.ts', esbuild });
    expect(result.ok).toBe(false);
    expect(result.diagnostics.map((found) => found.message)).toEqual(['There is no file `x.ts`.']);
  });
});

describe('advice', () => {
  test.each([
    ['wait_for', 'asyncio', 'Do you mean `waitFor`?'],
    ['TaskGruop', 'asyncio', 'Do you mean `TaskGroup`?'],
    ['perfCounter', 'asyncio', 'Import it from `time`.'],
    ['StreamReader', 'asyncio', /camelCase/],
    ['clock', 'time', /^It has `monotonic`, /],
    ['default as asyncio', 'asyncio', "Write `import { … } from 'asyncio'`."],
  ])('%s, which `%s` does not have, comes with the mend', async (name, module, mend) => {
    const local = name.split(' ').at(-1);
    const source = `import { ${name} } from '${module}';\nconsole.log(${local});`;
    const result = await compile({ files: { 'a.ts': source }, entry: 'a.ts', esbuild });
    expect(result.ok).toBe(false);
    const [found] = result.diagnostics;
    expect([found?.line, found?.column]).toEqual([1, 10]);
    expect(found?.message).toMatch(/^`\w+` has no `\w+`\.$/);
    expect(found?.hint).toMatch(mend);
  });

  test('a name that is used as a type only is the type checker’s business', async () => {
    const source = "import { TaskOptions } from 'asyncio';\nexport const o: TaskOptions = {};";
    expect(await complaints(source)).toEqual([]);
  });

  test('.then on a coroutine is a warning', async () => {
    expect(await complaints('async function f() {}\nf().then(console.log);')).toEqual([
      'main.ts:2:5+4 `f()` is a coroutine, and a coroutine has no `.then`.',
    ]);
  });

  test('.then on what may be something else is not', async () => {
    const source =
      'async function f() {}\n{ const f: any = () => g; f().then(1); }\ndeclare const g: any;';
    expect(await complaints(source)).toEqual([]);
  });

  test('forEach with an async function is a warning', async () => {
    expect(await complaints('[1].forEach(async (x) => x);')).toEqual([
      'main.ts:1:5+7 `forEach` calls the async function and drops its coroutine, which never runs.',
    ]);
  });
});

test('only the entry may import the harness: a learner cannot speak for it', async () => {
  const files = {
    'harness.ts':
      "import { report } from 'harness';\nimport { f } from './mine';\nreport('f', f());",
    'mine.ts': "import { report } from 'harness';\nexport const f = () => report('passed', true);",
  };
  const allowedModules = ['asyncio', 'harness'];
  const result = await compile({ files, entry: 'harness.ts', esbuild, allowedModules });
  expect(result).toMatchObject({
    ok: false,
    diagnostics: [
      {
        file: 'mine.ts',
        line: 1,
        message: 'Unknown import `harness`.',
        hint: expect.not.stringContaining('harness'),
      },
    ],
  });
});
