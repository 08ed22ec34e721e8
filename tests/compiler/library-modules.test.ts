import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import * as esbuild from 'esbuild';
import { expect, test } from 'vitest';
import { coroutineEsbuildPlugin, isIncluded } from '#compiler/library/esbuild-plugin.ts';
import { lowerTypeScript } from '#compiler/library/lower-typescript.ts';

const lowered = (source: string) => lowerTypeScript(source, '/lib/lock.ts', esbuild);

test('a library module imports its guest and names its coroutines', async () => {
  const { code } = await lowered(`
    export class Lock { async acquire(): Promise<this> { await wait(this); return this; } }
    export default async function () {}
    export const poll = async () => {};
    export async function* ticks() { yield 1; }`);
  expect(code).toContain('import { libraryGuest as $ } from "#kernel/kernel-guest.ts"');
  const made = [...code.matchAll(/\$\.(co|agen)\(.*?, 0, "(.*?)"\)/g)];
  expect(made.map(([, kind, name]) => `${kind} ${name}`)).toEqual([
    'co Lock.acquire',
    'co default',
    'co poll',
    'agen ticks',
  ]);
  expect(code).toContain('yield  wait(this)');
});

test('library code has no guards and notes no sites', async () => {
  const { code } = await lowered(
    'export async function f() { for (;;) { g(); throw new Error("x"); } } declare const g: any;',
  );
  expect(code).not.toMatch(/\.(?:n|tick|drop|thrown|at)\b/);
});

test('a module without async code is only stripped of its types', async () => {
  const { code } = await lowered('export const one: number = 1;');
  expect(code).toBe('export const one = 1;\n');
});

test('a module that uses $ keeps it', async () => {
  const { code } = await lowered('export const $ = 1; export async function f() { return $; }');
  expect(code).toContain('libraryGuest as $$2');
  expect(code).toContain('const $ = 1');
});

test('its source map leads to the TypeScript', async () => {
  const { code, map } = await lowered(
    'interface A {}\n\nexport async function f() {\n  boom();\n}',
  );
  const before = code.slice(0, code.indexOf('boom()')).split('\n');
  const found = originalPositionFor(new TraceMap(map), {
    line: before.length,
    column: before.at(-1)?.length ?? 0,
  });
  expect([found.source, found.line, found.column]).toEqual(['/lib/lock.ts', 4, 2]);
});

test('only files of the given folders are lowered', () => {
  const include = ['runtime/asyncio/'];
  expect(isIncluded('/p/runtime/asyncio/lock.ts', include)).toBe(true);
  expect(isIncluded('C:\\p\\runtime\\asyncio\\lock.ts', include)).toBe(true);
  expect(isIncluded('/p/runtime/kernel/task.ts', include)).toBe(false);
  expect(isIncluded('/p/node_modules/x/runtime/asyncio/lock.ts', include)).toBe(false);
});

test('the esbuild plugin lowers what a bundle takes in', async () => {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: "export { runCompiled } from './tests/compiler/run-both.ts'",
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
    plugins: [coroutineEsbuildPlugin({ include: ['tests/compiler/run-both'] })],
  });
  expect(outputFiles[0]?.text).toContain('"runCompiled"');
});
