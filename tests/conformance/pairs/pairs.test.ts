import { runInThisContext } from 'node:vm';
import * as esbuild from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '#compiler/compile.ts';
import { bundledRun } from '../../support/bundled-runtime.ts';
import type { run } from '../fuzz/bundle-entry.ts';
import { loadPythonJudge, type PythonJudge } from '../python/judge.ts';
import { barriers } from './barriers.ts';
import { blocks } from './blocks.ts';
import { callbacks } from './callbacks.ts';
import { cancelling } from './cancelling.ts';
import { contextManagers } from './context-managers.ts';
import { coroutineFunctions } from './coroutine-functions.ts';
import { drivenByHand } from './driven-by-hand.ts';
import { eager } from './eager.ts';
import { exceptionGroups } from './exception-groups.ts';
import { gathering } from './gathering.ts';
import { generators } from './generators.ts';
import { groups } from './groups.ts';
import { groupsAndLimits } from './groups-and-limits.ts';
import { locks } from './locks.ts';
import { loops } from './loops.ts';
import { messages } from './messages.ts';
import type { Pair } from './pair.ts';
import { queues } from './queues.ts';
import { runs } from './runs.ts';
import { timeouts } from './timeouts.ts';
import { waitFors } from './wait-for.ts';

const topics: Readonly<Record<string, readonly Pair[]>> = {
  timeouts,
  blocks,
  contextManagers,
  gathering,
  groups,
  cancelling,
  locks,
  queues,
  eager,
  generators,
  loops,
  messages,
  callbacks,
  runs,
  coroutineFunctions,
  exceptionGroups,
  groupsAndLimits,
  waitFors,
  barriers,
  drivenByHand,
};

let judge: PythonJudge;
let runCell: typeof run;
beforeAll(async () => {
  judge = await loadPythonJudge();
  runCell = await bundledRun<typeof run>('tests/conformance/fuzz/bundle-entry.ts');
});

describe.each(Object.entries(topics))('as under CPython: %s', (_topic, pairs) => {
  test.each(pairs.map((one) => [one.title, one] as const))('%s', async (_title, one) => {
    const ours = await ourLog(one.typescript);
    expect(ours).toEqual(pythonLog(one.python));
    expect(ours.length).toBeGreaterThan(1);
  });
});

function pythonLog(source: string): string[] {
  const { output, end, status } = judge(source);
  return log(output, end, status);
}

async function ourLog(source: string): Promise<string[]> {
  const file = 'program.ts';
  const script = await compile({ files: { [file]: source }, entry: file, esbuild });
  if (!script.ok) throw new Error(JSON.stringify(script.diagnostics));
  const { output, end, status } = runCell(runInThisContext(script.code));
  return log(output, end, status);
}

function log(
  output: readonly { time: number; stream: string; text: string }[],
  end: number,
  status: string,
): string[] {
  const said = output.filter(({ stream }) => stream === 'stdout');
  const lines = said.map(({ time, text }) => `${time.toFixed(9)} ${text}`);
  return [...lines, `${end.toFixed(9)} ${status}`];
}
