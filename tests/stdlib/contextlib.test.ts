/** `asynccontextmanager` as a reader meets it; tests/conformance/pairs holds it to CPython. */
import { describe, expect, test } from 'vitest';
import { runSource, texts } from '../sandbox/run-source.ts';

const head = `import { run, sleep, timeout } from 'asyncio';
import { asynccontextmanager } from 'contextlib';
`;

describe('a block of a generator', () => {
  test('hands over its value, ends with the block, and prints itself', async () => {
    const record = await runSource(`${head}
const borrowed = asynccontextmanager(async function* (title: string) {
  await sleep(1);
  try { yield title; } finally { await sleep(0.5); console.log('back'); }
});
async function main() {
  const block = borrowed('atlas');
  console.log(String(block));
  {
    await using book = block;
    console.log(book.value, String(block));
  }
  console.log(String(block));
}
run(main());`);
    expect(texts(record)).toEqual([
      '<AsyncContextManager borrowed new>',
      'atlas <AsyncContextManager borrowed entered>',
      'back',
      '<AsyncContextManager borrowed left>',
    ]);
    expect(record.end).toBe(1.5);
  });

  test.each([
    [
      'async function* () {}',
      "generator didn't yield",
      'held() ends before it gives the block a turn',
    ],
    [
      'async function* () { yield 1; yield 2; }',
      "generator didn't stop",
      'end after its first yield',
    ],
    [
      'async () => {}',
      "'coroutine' object is not an async iterator",
      'async function* that yields once',
    ],
  ])('of %s says what is wrong, at the block', async (steps, message, mend) => {
    const { error } = await runSource(
      `${head}const held = asynccontextmanager(${steps});\nasync function main() {\n  await using _ = held();\n}\nrun(main());`,
    );
    expect(error?.message).toBe(message);
    expect(error?.hint).toContain(mend);
    expect(error?.at?.line).toBe(5);
  });

  test('is entered once', async () => {
    const { error } =
      await runSource(`${head}const held = asynccontextmanager(async function* () { yield 1; });
async function main() {
  const block = held();
  { await using _ = block; }
  await using _ = block;
}
run(main());`);
    expect([error?.message, error?.at?.line]).toEqual(["generator didn't yield", 7]);
    expect(error?.hint).toBe('This call of held() has had its block. Call it again for a new one.');
  });

  test('that swallows a limit is told of, with the line of its catch', async () => {
    const { warnings, end } =
      await runSource(`${head}const quiet = asynccontextmanager(async function* () {
  try {
    yield 1;
  } catch (error) { console.log('quiet', error); }
});
async function main() {
  await using _ = timeout(1);
  { await using __ = quiet(); await sleep(5); }
  await sleep(1);
}
run(main());`);
    expect(end).toBe(2);
    expect(warnings.map(({ kind, at }) => [kind, at?.line])).toEqual([['swallowed-cancel', 6]]);
  });
});
