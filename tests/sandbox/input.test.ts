import { describe, expect, it } from 'vitest';
import { runSource, texts } from './run-source.ts';

const ask = `const name = input('Name? ');
const age = Number(input('Age? '));
console.log(\`\${name} is \${age + 1} soon\`);`;

describe('input', () => {
  it('reads line after line, and shows prompt and answer as a terminal does', async () => {
    const record = await runSource(ask, { input: ['Ann', '3', 'too much'] });
    expect(texts(record)).toEqual(['Name? Ann', 'Age? 3', 'Ann is 4 soon']);
    expect(record.output.map(({ at }) => at?.line)).toEqual([1, 2, 3]);
    expect(record.status).toBe('finished');
  });

  it('takes no time, and holds up everything while it waits', async () => {
    const source = `import { createTask, sleep } from 'asyncio';
const other = createTask((async () => { await sleep(1); console.log('other'); })());
await sleep(2);
console.log(input());
await other;`;
    const { output } = await runSource(source, { input: ['here'] });
    expect(output.map(({ time, text }) => [time, text])).toEqual([
      [1, 'other'],
      [2, 'here'],
      [2, 'here'],
    ]);
  });

  it('tells the program EOFError at the end, in Python’s words', async () => {
    const { output, status, error } = await runSource(ask, { input: ['Ann'] });
    expect(output.map(({ text }) => text)).toEqual(['Name? Ann', 'Age? ']);
    expect([status, error?.type, error?.message, error?.at?.line]).toEqual([
      'error',
      'EOFError',
      'EOF when reading a line',
      2,
    ]);
    expect(error?.hint).toContain('catch `EOFError`');
  });

  it('lets the program notice the end', async () => {
    const source = `const lines: string[] = [];
try { for (;;) lines.push(input()); } catch (error) { if (!(error instanceof EOFError)) throw error; }
console.log(lines.length);`;
    expect(texts(await runSource(source, { input: ['a', 'b'] }))).toEqual(['a', 'b', '2']);
  });

  it('ends the run where somebody may still type, and says what is asked', async () => {
    const record = await runSource(ask, { input: ['Ann'], inputStaysOpen: true });
    expect([record.status, record.asks, record.error]).toEqual(['stopped', 'Age? ', null]);
    expect(texts(record)).toEqual(['Name? Ann']);
    expect(record.warnings).toEqual([]);
  });

  it('comes to the same place and beyond with one line more', async () => {
    const source = `import { sleep } from 'asyncio';
console.log(Math.random());
await sleep(input('Seconds? ').length);
console.log(Math.random());
input('More? ');`;
    const lines = async (...input: string[]) => {
      const { output } = await runSource(source, { input, inputStaysOpen: true });
      return output.map(({ time, text }) => `${time} ${text}`);
    };
    const [none, one] = [await lines(), await lines('xxx')];
    expect(one.slice(0, none.length)).toEqual(none);
    expect(one[1]).toBe('0 Seconds? xxx');
    expect(one[2]).toMatch(/^3 0\./);
  });

  it('cannot be caught by a program that would go on without the line', async () => {
    const source = `async function f() { try { input('x'); } catch { console.log('caught'); } finally { console.log('finally'); } }
await f();
for (;;) { try { input('y'); } catch {} }`;
    const record = await runSource(source, { inputStaysOpen: true });
    expect([record.asks, record.output]).toEqual(['x', []]);
  });

  it('is stopped by the guard where the end of the input is asked for ever', async () => {
    const { status, error } = await runSource('for (;;) { try { input(); } catch {} }', {
      limits: { guardRounds: 100_000 },
    });
    expect([status, error?.type]).toEqual(['limit', 'LimitError']);
  });

  it('stays a name that a program may use itself', async () => {
    expect(
      texts(await runSource('const input = (n: number) => n + 1;\nconsole.log(input(2));')),
    ).toEqual(['3']);
  });
});
