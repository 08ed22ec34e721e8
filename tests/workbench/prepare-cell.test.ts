import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importedFiles } from '../../components/workbench/build/imported-files.ts';
import { prepareCell } from '../../components/workbench/build/prepare-cell.ts';

const root = mkdtempSync(join(tmpdir(), 'cells-'));
afterAll(() => rmSync(root, { recursive: true }));

function example(name: string, text: string): string {
  writeFileSync(join(root, name), text);
  return name;
}

test('an example is recorded with its output, its lanes and its compiled script', async () => {
  const path = example(
    'ferry.ts',
    `import { run, sleep } from 'asyncio';
async function main() {
  await sleep(2);
  console.log('back');
}
run(main());
`,
  );
  example('ferry.py', 'print("back")\n');
  const cell = await prepareCell(root, path);
  expect(cell.record).toMatchObject({ status: 'finished', end: 2, output: [{ text: 'back' }] });
  expect(cell.lanes.lanes).toHaveLength(1);
  expect(cell.script.ok).toBe(true);
  expect(cell.python).toBe('print("back")\n');
  expect(cell.asset).toMatch(/^ferry\.[\da-f]{12}\.json$/);
  expect(JSON.parse(JSON.stringify(cell))).toEqual(cell);
});

test('preparing the same example again gives the same asset', async () => {
  const path = example('same.ts', `console.log(Math.random());\n`);
  const [first, second] = [await prepareCell(root, path), await prepareCell(root, path)];
  expect(second.asset).toBe(first.asset);
  expect(second.record).toEqual(first.record);
});

test('a program that fails on purpose keeps its error', async () => {
  const cell = await prepareCell(root, example('fails.ts', `throw new Error('on purpose');\n`));
  expect(cell.record).toMatchObject({
    status: 'error',
    error: { message: 'on purpose', at: { file: 'fails.ts', line: 1 } },
  });
});

test('an example that does not compile fails the build with file and line', async () => {
  const path = example('broken.ts', `const a = 1;\nconst = 2;\n`);
  await expect(prepareCell(root, path)).rejects.toThrow(
    /broken\.ts does not compile:\n {2}broken\.ts:2:/,
  );
});

test('what is typed into an example lies beside it', async () => {
  const path = example('ask.ts', `console.log(input('Name? ') + input());\n`);
  example('ask.input.txt', 'Ann\nBo\n');
  const cell = await prepareCell(root, path);
  expect(cell.input).toEqual(['Ann', 'Bo']);
  expect(cell.record.output.map(({ text }) => text)).toEqual(['Name? Ann', 'Bo', 'AnnBo']);
});

test('the files of a program come with their twins', async () => {
  const path = example('two.ts', `import { hot } from './kettle';\nconsole.log(hot);\n`);
  example('kettle.ts', `export const hot = 'hot';\n`);
  example('kettle.py', `hot = "hot"\n`);
  const cell = await prepareCell(root, path);
  expect(cell.siblings).toEqual({ 'kettle.ts': `export const hot = 'hot';` });
  expect(cell.twins).toEqual({ 'kettle.ts': `hot = "hot"\n` });
  expect(cell.record.output[0]).toMatchObject({ text: 'hot', at: { file: 'two.ts', line: 2 } });
});

test('files that an example imports come along, also through each other', () => {
  example('delay.ts', `export { sleep as delay } from './clock.ts';`);
  example('clock.ts', `export { sleep } from 'asyncio';`);
  expect(Object.keys(importedFiles(root, `import { delay } from './delay';`))).toEqual([
    'delay.ts',
    'clock.ts',
  ]);
});
