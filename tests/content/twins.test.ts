import { describe, expect, it } from 'vitest';
import type { RunRecord } from '#trace/run-record.ts';
import { type Judgement, loadPythonJudge } from '../conformance/python/judge.ts';
import { examplePrograms } from './example-programs.ts';
import { runExample } from './run-example.ts';

const programs = examplePrograms();

/** Why a demonstration may stand without a Python twin; its first line says which. */
const allowedReasons = [
  'No Python twin: it is about the page itself.',
  'No Python twin: CPython would hang here.',
  'No Python twin: it is about TypeScript.',
];

/** What has to be the same in both languages; the wording on stderr may differ. */
function essence(run: RunRecord | Judgement) {
  return {
    lines: run.output
      .filter(({ stream }) => stream === 'stdout')
      .map(({ time, text }) => `${time.toFixed(9)} ${text}`),
    end: run.end.toFixed(9),
    status: run.status,
    error: run.error && { type: run.error.type, message: run.error.message },
  };
}

describe('a demonstration and its Python twin print the same lines at the same times', () => {
  for (const program of programs) {
    const { python } = program;
    if (python === null) continue;
    it(program.path, async () => {
      const judge = await loadPythonJudge();
      const ours = essence(await runExample(program));
      expect(ours).toEqual(essence(judge(python.source, { name: python.name })));
      expect(ours.lines).not.toEqual([]);
    });
  }
});

describe('a demonstration without a Python twin', () => {
  it('says in its first line why', () => {
    const silent = programs
      .filter(({ python }) => python === null)
      .filter(({ source }) => !allowedReasons.some((reason) => source.startsWith(`// ${reason}`)));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
