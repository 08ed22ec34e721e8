import { describe, expect, it } from 'vitest';
import { printed, runSource, texts } from './run-source.ts';

describe('the console of a program', () => {
  it('joins its arguments and fills in placeholders', async () => {
    expect(
      await printed("console.log('%s took %d s, %o%%', 'North', 3, [1], 'and', { a: 1 });"),
    ).toEqual(['North took 3 s, [ 1 ]% and { a: 1 }']);
  });

  it('sends warnings and errors to stderr', async () => {
    const { output } = await runSource(
      "console.info('i'); console.debug('d'); console.warn('w'); console.error('e'); console.assert(1 > 2, 'sum');",
    );
    expect(output.map(({ stream, text }) => [stream, text])).toEqual([
      ['stdout', 'i'],
      ['stdout', 'd'],
      ['stderr', 'w'],
      ['stderr', 'e'],
      ['stderr', 'Assertion failed: sum'],
    ]);
  });

  it('indents groups, counts, and measures virtual time', async () => {
    const source = `import { sleep } from 'asyncio';
console.group('trip'); console.log('one\\ntwo'); console.groupEnd();
console.time('t'); await sleep(1.5); console.timeEnd('t');
console.count(); console.count(); console.timeEnd('none');`;
    expect(await printed(source)).toEqual([
      'trip',
      '  one\n  two',
      't: 1.500 s',
      'default: 1',
      'default: 2',
      "console.time('none') was not called before",
    ]);
  });

  it('draws tables', async () => {
    expect((await printed('console.table([{ a: 1 }, { a: 20 }]);'))[0]?.split('\n')).toEqual([
      '┌─────────┬────┐',
      '│ (index) │ a  │',
      '├─────────┼────┤',
      '│ 0       │ 1  │',
      '│ 1       │ 20 │',
      '└─────────┴────┘',
    ]);
  });

  it.each([
    [
      'nested values',
      "{ a: [1, 'x', null], m: new Map([['k', new Set([1n])]]) }",
      "{ a: [ 1, 'x', null ], m: Map(1) { 'k' => Set(1) { 1n } } }",
    ],
    [
      'functions and classes',
      '[() => 1, function f() {}, class A {}]',
      '[ [Function (anonymous)], [Function: f], [class A] ]',
    ],
    ['instances by their class', 'new (class Boat { length = 3 })()', 'Boat { length: 3 }'],
    [
      'objects that print themselves',
      "new (class { toString() { return '<Lock unlocked>' } })()",
      '<Lock unlocked>',
    ],
    ['cycles', '(() => { const a: any = {}; a.self = a; return a })()', '{ self: [Circular] }'],
    ['getters without calling them', '{ get x() { throw 1 } }', '{ x: [Getter] }'],
    ['a hostile proxy', "new Proxy({}, { ownKeys() { throw 'no' } })", '[unreadable]'],
    ['depth up to a limit', '[[[[[1]]]]]', '[ [ [ [ [Array] ] ] ] ]'],
    [
      'an error with its cause',
      "new RangeError('far', { cause: new TypeError('near') })",
      'RangeError: far { [cause]: [TypeError: near] }',
    ],
    ['an error by its class', "new (class Late extends Error {})('by 3 s')", 'Late: by 3 s'],
  ])('shows %s', async (_what, value, shown) => {
    expect(await printed(`console.log(${value});`)).toEqual([shown]);
  });

  it('shortens what is too long', async () => {
    const [numbers = '', text = ''] = await printed(
      "console.log(new Array(1e6).fill(7)); console.log(['x'.repeat(1e6)]);",
    );
    expect(numbers.length).toBeLessThan(1_000);
    expect(numbers).toContain('… 999900 more');
    expect(text).toMatch(/… \d+ more characters/);
  });

  it('is stopped by the guard when a value never ends', async () => {
    const source =
      'const endless = new Proxy({}, { ownKeys() { while (true) {} } });\nconsole.log(endless);';
    const { status, error } = await runSource(source, { limits: { guardRounds: 1_000 } });
    expect([status, error?.at?.line]).toEqual(['limit', 1]);
  });
});

describe('time and chance', () => {
  it('follow the virtual clock and one time zone', async () => {
    const source = `import { sleep } from 'asyncio';
await sleep(90);
console.log(new Date().toISOString(), Date.now() - Date.UTC(2026, 0, 1, 9), performance.now());
console.log(new Date(2020, 1, 3, 4).getHours(), new Date('2020-01-01T10:00').toISOString(), new Date().getTimezoneOffset());
console.log((1234.5).toLocaleString(), new Date(0).toLocaleString(), new Date() instanceof Date);`;
    expect(await printed(source)).toEqual([
      '2026-01-01T09:01:30.000Z 90000 90000',
      '4 2020-01-01T10:00:00.000Z 0',
      '1,234.5 1/1/1970, 12:00:00 AM true',
    ]);
  });

  it('repeat with the seed and differ without it', async () => {
    const source =
      'console.log(Math.random(), crypto.randomUUID(), crypto.getRandomValues(new Uint8Array(2)));';
    const lines = new Set<string>();
    for (const seed of [7, 7, 8]) lines.add(texts(await runSource(source, { seed })).join());
    expect(lines.size).toBe(2);
  });

  it('give the same record ten times', async () => {
    const source = `import { createTask, gather, sleep } from 'asyncio';
async function work(n: number) { await sleep(Math.random()); console.log(n, new Date()); return n; }
await gather(...[1, 2, 3, 4].map((n) => createTask(work(n))));`;
    const records = new Set<string>();
    for (let round = 0; round < 10; round++) {
      records.add(
        JSON.stringify(await runSource(source), (_key, value) =>
          ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value,
        ),
      );
    }
    expect(records.size).toBe(1);
  });
});

describe('what hosts usually offer', () => {
  it.each([
    ['setTimeout(() => {}, 1)', /setTimeout is not available here.*sleep\(seconds\)/],
    ['setInterval(() => {}, 1)', /setInterval is not available/],
    ['queueMicrotask(() => {})', /queueMicrotask is not available.*callSoon/],
    ["fetch('https://example.org')", /fetch is not available here. A cell has no network/],
    ["new WebSocket('wss://x')", /WebSocket is not available/],
    ["new Worker('x')", /Worker is not available/],
    ['structuredClone({})', /structuredClone is not available/],
    ['new WeakRef({})', /WeakRef is not available/],
    ['Promise.all([])', /Promise.all belongs to JavaScript's own promises.*gather/],
    ['Promise.resolve(1).then(() => {})', /\.then\(\) belongs to JavaScript's own promises/],
  ])('refuses %s and names the mend', async (call, message) => {
    const { status, error } = await runSource(`\n(${call} as unknown);`);
    expect(status).toBe('error');
    expect(error?.message).toMatch(message);
    expect(error?.at?.line).toBe(2);
  });

  it.each(['document', 'process', 'Temporal', 'Atomics', 'WebAssembly'])(
    'has no %s',
    async (name) => {
      expect((await runSource(`// @ts-nocheck\n${name}.x;`)).status).toBe('error');
    },
  );

  it('explains an awaited native promise at its line', async () => {
    const { error } = await runSource('const one = 1;\nawait Promise.resolve(one);');
    expect([error?.type, error?.at?.line]).toEqual(['TypeError', 2]);
    expect(error?.hint).toMatch(/native/i);
  });
});
