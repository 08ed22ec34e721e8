/** The dependency rule: arrows between the parts point one way only. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { root } from '../../tools/install.mjs';

/** For each part, the parts it may import besides itself. A part is a path prefix. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'runtime/kernel': [],
  'runtime/asyncio': ['runtime/kernel'],
  'runtime/stdlib': ['runtime/kernel', 'runtime/asyncio'],
  'runtime/trace': ['runtime/kernel/instrument.ts'],
  'runtime/grader': ['runtime/trace'],
  'runtime/compiler': [],
  'runtime/typings': ['runtime/compiler/result.ts'],
  'runtime/sandbox': [
    'runtime/compiler',
    'runtime/kernel',
    'runtime/asyncio',
    'runtime/stdlib',
    'runtime/trace',
  ],
  components: [
    'runtime/sandbox',
    'runtime/compiler',
    'runtime/trace',
    'runtime/grader',
    'runtime/typings',
    'exercises',
    'tools/course',
  ],
  // Reads and proves exercises, for the pages as well as for the commands: the floor below both.
  'tools/course': ['runtime', 'exercises'],
  tools: ['runtime', 'exercises', 'components', 'tools/course', 'tests/conformance/python'],
  exercises: ['runtime/grader/index.ts'],
};

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Path from the root for the project's own files, else the package's name. */
  readonly to: string;
  readonly own: boolean;
}

const aliases: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
).imports;

const imports: readonly Import[] = globSync(
  [
    'runtime/**/*.ts',
    'components/**/*.{ts,astro}',
    'tools/**/*.{ts,mjs}',
    'exercises/**/checks.ts',
  ],
  { cwd: root },
).flatMap((from) => importsOf(from));

describe('the dependency rule', () => {
  test('is looked at in every part', () => {
    const seen = new Set(imports.map(({ from }) => partOf(from)));
    expect([...seen].sort()).toEqual(Object.keys(allowed).sort());
  });

  for (const part of Object.keys(allowed)) {
    test(`${part} imports only what it may`, () => {
      const forbidden = imports
        .filter(({ from, own }) => own && partOf(from) === part)
        .filter(({ to }) => partOf(to) !== part && !allowed[part]?.some((path) => within(to, path)))
        .map(({ from, specifier }) => `${from} imports ${specifier}`);
      expect(forbidden).toEqual([]);
    });
  }

  test('no file imports another that imports it, nouns of the kernel excepted', () => {
    // A coroutine, a future, a task and their loop cannot be told apart from each other.
    const circles = circlesAmong(imports.filter(({ own }) => own));
    expect(
      circles.filter((files) => files.some((file) => !within(file, 'runtime/kernel'))),
    ).toEqual([]);
  });

  test('the kernel, asyncio, the stdlib, the trace and the grader need no package', () => {
    const parts = ['kernel', 'asyncio', 'stdlib', 'trace', 'grader'].map((at) => `runtime/${at}`);
    const packages = imports
      .filter(({ from, own }) => !own && parts.includes(partOf(from)))
      .map(({ from, specifier }) => `${from} imports ${specifier}`);
    expect(packages).toEqual([]);
  });

  test('the runtime reads no clock, no chance and no host', () => {
    const host =
      /\b(?:Date|Math\.random|setTimeout|setInterval|queueMicrotask|performance|document|window|globalThis|process)\b/;
    const found = globSync(['runtime/{kernel,asyncio,stdlib}/**/*.ts'], { cwd: root })
      .flatMap((file) => identifierLines(file).map((line) => ({ file, line })))
      .filter(({ line }) => host.test(line))
      .map(({ file, line }) => `${file}: ${line.trim()}`);
    expect(found).toEqual([]);
  });
});

function partOf(path: string): string {
  const part = Object.keys(allowed).find((prefix) => within(path, prefix));
  return part ?? path;
}

function within(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** Files that reach each other by imports: the strongly connected components (Tarjan). */
function circlesAmong(arrows: readonly Import[]): string[][] {
  const targets = Map.groupBy(arrows, ({ from }) => from);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.size - 1);
    open.push(file);
    for (const { to } of targets.get(file) ?? []) {
      if (!order.has(to)) visit(to);
      if (open.includes(to)) lowest.set(file, Math.min(place(lowest, file), place(lowest, to)));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  const place = (of: ReadonlyMap<string, number>, file: string) => of.get(file) ?? 0;

  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return circles;
}

function importsOf(from: string): Import[] {
  const text = readFileSync(join(root, from), 'utf8');
  const source = from.endsWith('.astro') ? astroScripts(text) : text;
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName: specifier }) => {
    const to = resolve(from, specifier);
    return { from, specifier, to: to ?? specifier, own: to !== null };
  });
}

/** The front matter and the scripts of an Astro file. */
function astroScripts(text: string): string {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [frontMatter, ...scripts].join('\n');
}

function resolve(from: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return normalize(join(dirname(from), bare));
  for (const [alias, target] of Object.entries(aliases)) {
    if (alias === bare) return normalize(target);
    const prefix = alias.replace(/\*$/, '');
    if (alias.endsWith('*') && bare.startsWith(prefix)) {
      return normalize(target.replace('*', bare.slice(prefix.length)));
    }
  }
  return null;
}

/** The lines of a file without its comments and strings. */
function identifierLines(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
    .split('\n');
}
