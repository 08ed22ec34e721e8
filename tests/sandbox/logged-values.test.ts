import { describe, expect, it } from 'vitest';
import { readFromGuest } from '#sandbox/protocol.ts';
import type { LoggedPart, LoggedValue } from '#trace/logged-value.ts';
import { runSource } from './run-source.ts';

/** The parts of the first line that `source` prints. */
async function parts(source: string): Promise<readonly LoggedPart[]> {
  const { output, error } = await runSource(source);
  if (error !== null) throw new Error(error.message);
  return output[0]?.parts ?? [];
}

/** The one value in the first line that `source` prints. */
async function value(source: string): Promise<LoggedValue> {
  const found = (await parts(source)).filter((part) => typeof part !== 'string');
  expect(found).toHaveLength(1);
  return found[0] as LoggedValue;
}

/** A tree as `{ key: text }`, with what is in an entry in its place. */
function shape({ text, entries, more }: LoggedValue): unknown {
  if (entries === undefined) return text;
  const inner = Object.fromEntries(entries.map(({ key, value: held }) => [key, shape(held)]));
  return more === undefined ? inner : { ...inner, more };
}

describe('a printed value', () => {
  it('stands among texts, and opens to what it holds', async () => {
    const [before, logged, after] = await parts(
      "console.log('took', { at: [1, 2], by: 'Ann' }, 3);",
    );
    expect([before, after]).toEqual(['took ', ' 3']);
    expect(logged).toEqual({
      text: "{ at: [ 1, 2 ], by: 'Ann' }",
      entries: [
        {
          key: 'at',
          value: {
            text: '[ 1, 2 ]',
            entries: [
              { key: '0', value: { text: '1' } },
              { key: '1', value: { text: '2' } },
            ],
          },
        },
        { key: 'by', value: { text: "'Ann'" } },
      ],
    });
  });

  it('is there only where something can be looked into', async () => {
    expect(await parts("console.log('text', 3, null, undefined, /x/, [], {});")).toEqual([]);
  });

  it('shows maps, sets, errors with cause and group, and functions', async () => {
    expect(shape(await value("console.log(new Map([['a', { b: 1 }]]));"))).toEqual({
      "'a' =>": { b: '1' },
    });
    expect(shape(await value('console.log(new Set([1, [2]]));'))).toEqual({
      0: '1',
      1: { 0: '2' },
    });
    expect(
      shape(await value("console.log(new Error('late', { cause: new TypeError('no ferry') }));")),
    ).toEqual({ '[cause]': '[TypeError: no ferry]' });
    const group = `import { ExceptionGroup } from 'asyncio';
console.log(new ExceptionGroup('two', [new Error('a'), new RangeError('b')]));`;
    expect(shape(await value(group))).toMatchObject({ 0: '[Error: a]', 1: '[RangeError: b]' });
    expect(shape(await value('console.log(Object.assign(() => 1, { calls: 2 }));'))).toEqual({
      calls: '2',
    });
  });

  it('shows tasks, futures and queues, and nothing of the loop behind them', async () => {
    const source = `import { createTask, Queue, sleep } from 'asyncio';
async function ferry() { await sleep(1); return { miles: 3 }; }
const task = createTask(ferry(), { name: 'north' });
await sleep(0);
const queue = new Queue(5);
queue.putNowait({ parcel: 1 });
console.log(task); console.log(queue);
await task;
console.log(task);`;
    const { output } = await runSource(source);
    expect(output[1]?.text).toBe('<Queue maxsize=5 items=[{ parcel: 1 }] tasks=1>');
    const [waiting, queue, done] = output.map(({ parts: found }) =>
      shape(found?.[0] as LoggedValue),
    );
    expect(waiting).toMatchObject({ name: "'north'", state: "'pending'" });
    expect(queue).toEqual({ maxsize: '5', items: { 0: { parcel: '1' } } });
    expect(done).toMatchObject({ name: "'north'", result: { miles: '3' } });
    expect(JSON.stringify([waiting, queue, done])).not.toMatch(/_loop|_runtime/);
  });

  it('leaves an exception that was seen in it to be retrieved', async () => {
    const source = `import { createTask, sleep } from 'asyncio';
async function fails() { throw new Error('late'); }
const task = createTask(fails());
await sleep(0);
console.log(task);`;
    const { output, warnings } = await runSource(source);
    expect(shape(output[0]?.parts?.[0] as LoggedValue)).toMatchObject({
      exception: '[Error: late]',
    });
    expect(warnings.map(({ kind }) => kind)).toContain('never-retrieved');
  });

  it('is as it was when it was printed', async () => {
    const { output } = await runSource(
      'const a = { b: 1 }; console.log(a); a.b = 2; console.log(a);',
    );
    expect(output.map(({ parts: found }) => shape(found?.[0] as LoggedValue))).toEqual([
      { b: '1' },
      { b: '2' },
    ]);
  });

  it('goes deeper than the text, and not for ever', async () => {
    const source = 'let a: unknown = 1; for (let n = 0; n < 50; n++) a = { a }; console.log(a);';
    let at: LoggedValue | undefined = await value(source);
    let depth = 0;
    for (; at?.entries?.[0] !== undefined; depth++) at = at.entries[0].value;
    expect(depth).toBeGreaterThan(5);
    expect(depth).toBeLessThan(10);
    expect(at).toEqual({ text: '[Object]' });
  });

  it('is the same line whether somebody looks deeper or not', async () => {
    const deep = '{ a: { b: { c: { d: { e: { f: [1, { g: 2 }] } } } } }, z: [[[[[1]]]]] }';
    const { output } = await runSource(`console.log(${deep}); console.log('%o', ${deep});`);
    expect(output[0]?.text).toContain('[Object]');
    expect(output[0]?.text.replace(/\s+/g, ' ')).toBe(
      '{ a: { b: { c: { d: [Object] } } }, z: [ [ [ [ [Array] ] ] ] ] }'.replace(
        '[ [Array] ]',
        '[Array]',
      ),
    );
  });

  it('belongs to tables, dir, groups and placeholders too', async () => {
    expect(shape(await value('console.table([{ a: 1 }]);'))).toEqual({ 0: { a: '1' } });
    expect(shape(await value('console.dir({ a: { b: 1 } }, { depth: 0 });'))).toEqual({
      a: { b: '1' },
    });
    expect(shape(await value("console.log('%o!', { a: 1 });"))).toEqual({ a: '1' });
    const { output } = await runSource('console.group(); console.log([1]);');
    expect(output[0]?.parts?.[0]).toBe('  ');
  });
});

describe('a hostile value', () => {
  it('has its getters named and not called, and its text asked for once', async () => {
    const source = `let calls = 0;
class Shy { toString() { calls++; return 'shy'; } own = { a: 1 }; _secret = 2; }
console.log({ get x() { calls += 10; return 1; }, set y(v: number) {} });
console.log(new Shy());
console.log(calls);`;
    const { output } = await runSource(source);
    expect(shape(output[0]?.parts?.[0] as LoggedValue)).toEqual({ x: '[Getter]', y: '[Setter]' });
    expect(shape(output[1]?.parts?.[0] as LoggedValue)).toEqual({ own: { a: '1' } });
    expect(output[2]?.text).toBe('1');
  });

  it.each(['ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'get', 'has'])(
    'that throws in %s is unreadable, and the run goes on',
    async (trap) => {
      const source = `const p = new Proxy({ a: 1 }, { ${trap}() { throw new Error('no'); } });
console.log([p]); console.log('on');`;
      const { output, status } = await runSource(source);
      expect([status, output[1]?.text]).toEqual(['finished', 'on']);
    },
  );

  it('that claims endless keys ends', async () => {
    const source = `const keys = Array.from({ length: 100_000 }, (_, n) => 'k' + n);
const p: object = new Proxy({}, {
  ownKeys: () => keys,
  getOwnPropertyDescriptor: () => ({ value: p, enumerable: true, configurable: true }),
});
console.log(p); console.log('on');`;
    const { output, status } = await runSource(source);
    expect([status, output[1]?.text]).toEqual(['finished', 'on']);
  });

  it('that is different at each look is bounded', async () => {
    const source = `const fresh = (): object => new Proxy({}, {
  ownKeys: () => ['a', 'b', 'c'],
  getOwnPropertyDescriptor: () => ({ value: fresh(), enumerable: true, configurable: true }),
});
console.log(fresh());`;
    const { output } = await runSource(source);
    expect(JSON.stringify(output).length).toBeLessThan(100_000);
  });

  it('is kept up to a bound for the whole run, and then as text alone', async () => {
    const source = `const big = Array.from({ length: 90 }, (_, n) => ({ n, text: 'x'.repeat(400) }));
for (let n = 0; n < 40; n++) console.log(big.slice(0, 20), n);`;
    const { output } = await runSource(source);
    const kept = output.filter(({ parts: found }) => found !== undefined);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.length).toBeLessThan(40);
    expect(JSON.stringify(kept.map(({ parts: found }) => found)).length).toBeLessThan(1_000_000);
  });

  it('cannot be forged into what is no tree', () => {
    const line = { time: 0, stream: 'stdout', text: 'x', task: 0, site: 0 };
    const read = (forged: unknown) =>
      readFromGuest({ type: 'output', lines: [{ ...line, parts: forged }] });
    let deep: unknown = { text: 'x' };
    for (let n = 0; n < 20_000; n++) deep = { text: 'x', entries: [{ key: 'a', value: deep }] };
    const circle: { text: string; entries: unknown[] } = { text: 'x', entries: [] };
    circle.entries.push({ key: 'a', value: circle });
    const many = Array.from({ length: 5_000 }, () => ({ key: 'a', value: { text: 'x' } }));
    for (const forged of [
      [deep],
      [circle],
      [{ text: 'x', entries: many }],
      [{ text: 1 }],
      [{ text: 'x', entries: [{ key: 'a' }] }],
      [{ text: 'x', more: -1 }],
      'text',
    ]) {
      expect(read(forged)).toBeNull();
    }
    expect(read(['a ', { text: 'x', more: 1, evil: () => 1 }])).toEqual({
      type: 'output',
      lines: [{ ...line, parts: ['a ', { text: 'x', more: 1 }] }],
    });
  });
});
