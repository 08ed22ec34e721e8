import { describe, expect, it } from 'vitest';
import { runSource, texts } from './run-source.ts';

const asyncio = "import { run, sleep } from 'asyncio';";

describe('a limit', () => {
  it.each([
    ['an endless loop', 'while (true) {}', [2]],
    [
      'a loop in a generator',
      'function* g() {\n  for (;;) yield 1;\n}\nfor (const _ of g()) {\n}',
      [3, 5],
    ],
    ['a loop that catches everything', 'while (true) { try { while (true) {} } catch {} }', [2]],
    [
      'an await that never suspends',
      'async function f() {}\nasync function main() {\n  while (true) await f();\n}\nrun(main());',
      [2, 4],
    ],
    [
      'a loop that sleeps for ever',
      'async function main() {\n  for (;;) await sleep(1);\n}\nrun(main());',
      [3],
    ],
    ['an output flood', "for (;;) {\n  console.log('again');\n}", [3]],
    [
      'an output flood that catches',
      "for (;;) {\n  try { console.log('again'); } catch {}\n}",
      [2, 3],
    ],
  ])('stops %s and names its line', async (_what, source, lines) => {
    const limits = { guardRounds: 100_000, kernelSteps: 10_000, outputLines: 100 };
    const record = await runSource(`${asyncio}\n${source}`, { limits });
    expect(record.status).toBe('limit');
    expect(lines).toContain(record.error?.at?.line);
    expect(record.output.length).toBeLessThanOrEqual(100);
  });

  it('stops long lines by their characters', async () => {
    const record = await runSource("for (;;) console.log('x'.repeat(10_000));");
    expect(record.error?.message).toBe('The program printed more than 1,000,000 characters.');
    expect(record.output).toHaveLength(99);
  });

  it('turns endless recursion into an error at its line', async () => {
    const { status, error } = await runSource(
      'function f(n: number): number {\n  return f(n + 1) + 1;\n}\nf(0);',
    );
    expect([status, error?.type]).toEqual(['error', 'RangeError']);
    // The stack ends at a call, or on the way into the function.
    expect([1, 2]).toContain(error?.at?.line);
    expect(error?.hint).toContain('calls itself');
  });

  it('turns coroutines that await themselves without end into a RecursionError', async () => {
    const { error } = await runSource(
      `${asyncio}\nasync function f(): Promise<void> {\n  await f();\n}\nrun(f());`,
      { limits: { depth: 1_000 } },
    );
    expect([error?.type, error?.at?.line]).toEqual(['RecursionError', 3]);
  });

  it('ends a regular expression that backtracks by the clock, with the output kept', async () => {
    const record = await runSource(
      "console.log('before');\n/^(a+)+$/.test('a'.repeat(40) + 'b');",
      { limits: { watchdogSeconds: 0.5 } },
    );
    expect([record.status, texts(record)]).toEqual(['limit', ['before']]);
    expect(record.error?.message).toContain('more than 0.5 s');
    expect(record.trace.length).toBeGreaterThan(0);
  });

  it('keeps the trace up to there, and says what a full one dropped', async () => {
    const record = await runSource(`${asyncio}\nfor (let i = 0; i < 50; i++) await sleep(1);`, {
      limits: { traceEvents: 40 },
    });
    expect([record.status, record.end]).toEqual(['finished', 50]);
    expect(record.trace.length).toBe(40);
    expect(record.trace.dropped?.events).toBeGreaterThan(100);
  });
});
