/** Our side: the learner's compiled code on the bundled runtime, timed from outside. */
import { runInThisContext } from 'node:vm';
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import type { Recorder } from '#trace/recorder.ts';
import { bundledRun } from '../support/bundled-runtime.ts';
import { processorTime } from './processor-time.ts';

type Run = (cell: unknown, traced: boolean) => Recorder | null;

export interface Ours {
  /** Seconds for one run with nobody listening. */
  plain(source: string): Promise<number>;
  /** Seconds for `times` runs with the recorder listening, each in a runtime of its own. */
  traced(source: string, times: number): Promise<number>;
}

/** Bundles the runtime once; what it gives compiles a program and times it. */
export async function prepareOurs(): Promise<Ours> {
  const run = await bundledRun<Run>('tests/bench/bundle-entry.ts');
  const time = async (source: string, times: number, traced: boolean) => {
    const script = await compile({ files: { 'work.ts': source }, entry: 'work.ts', esbuild });
    if (!script.ok) throw new Error(script.diagnostics[0]?.message ?? 'it does not compile');
    const cell: unknown = runInThisContext(script.code);
    globalThis.gc?.();
    const begun = processorTime();
    let recorder: Recorder | null = null;
    for (let done = 0; done < times; done += 1) recorder = run(cell, traced);
    const seconds = processorTime() - begun;
    if (recorder?.finish(0).dropped) throw new Error('the trace is full: measure shorter runs');
    return seconds;
  };
  return {
    plain: (source) => time(source, 1, false),
    traced: (source, times) => time(source, times, true),
  };
}
