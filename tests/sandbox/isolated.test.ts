import { describe, expect, it } from 'vitest';
import { runIsolated } from '#sandbox/node/run-isolated.ts';
import { runSource, script, texts } from './run-source.ts';

const isolated = async (source: string, watchdogSeconds = 5) =>
  runIsolated({ script: await script(source), seed: 1, limits: { watchdogSeconds } });

describe('a program in a process of its own', () => {
  it('leaves the same record as in this process', async () => {
    const source = `import { createTask, sleep } from 'asyncio';
const task = createTask(sleep(2), { name: 'nap' });
console.log('waits', Math.random());
await task;
throw new RangeError('done');`;
    const [alone, here] = [await isolated(source), await runSource(source)];
    expect(alone).toEqual(here);
    expect([alone.status, alone.end, alone.error?.at?.line]).toEqual(['error', 2, 5]);
  });

  it.each([
    ['arrays', 'const all: number[][] = [];\nfor (;;) all.push(new Array(1e6).fill(1));'],
    [
      'typed arrays',
      'const all: Uint8Array[] = [];\nfor (;;) all.push(new Uint8Array(5e7).fill(1));',
    ],
  ])('is stopped when it fills the memory with %s', async (_what, source) => {
    const record = await isolated(`console.log('before');\n${source}`);
    expect([record.status, texts(record)]).toEqual(['limit', ['before']]);
    expect(record.error?.message).toContain('more memory than it may');
  });

  it('is stopped in the middle of a regular expression', async () => {
    const record = await isolated(
      "console.log('before');\n/^(a+)+$/.test('a'.repeat(40) + 'b');",
      0.5,
    );
    expect([record.status, texts(record)]).toEqual(['limit', ['before']]);
  });

  it('gets no error of the host by overflowing the stack while it prints', async () => {
    const record = await isolated(`const strangers: unknown[] = [];
let deepest = 0;
function deeper(depth: number): void {
  try { deepest = depth; if (depth > 5_000) console.log('x'); deeper(depth + 1); }
  catch (error) { if (!(error instanceof Error)) strangers.push(error); }
}
deeper(0);
console.error(strangers.length);`);
    expect(record.output.at(-1)).toMatchObject({ stream: 'stderr', text: '0' });
  });
});
