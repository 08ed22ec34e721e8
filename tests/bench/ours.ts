/** Our side: the learner's compiled code on the bundled runtime, timed from outside. */
import { runInThisContext } from 'node:vm';
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import { coroutineEsbuildPlugin } from '#compiler/library/esbuild-plugin.ts';

type Run = (cell: unknown, traced: boolean) => void;

/** Bundles the runtime once; gives a function that compiles `source` and times it. */
export async function prepareOurs(): Promise<(source: string, traced: boolean) => Promise<number>> {
  const run = await bundledRun();
  return async (source, traced) => {
    const script = await compile({ files: { 'work.ts': source }, entry: 'work.ts', esbuild });
    if (!script.ok) throw new Error(script.diagnostics[0]?.message ?? 'it does not compile');
    const cell: unknown = runInThisContext(script.code);
    const begun = performance.now();
    run(cell, traced);
    return (performance.now() - begun) / 1000;
  };
}

async function bundledRun(): Promise<Run> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: new URL('../..', import.meta.url).pathname,
    entryPoints: ['tests/bench/bundle-entry.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundled',
    target: 'es2022',
    plugins: [coroutineEsbuildPlugin({ include: ['runtime/asyncio/'] })],
  });
  return runInThisContext(`${outputFiles[0]?.text}\nbundled.run`);
}
