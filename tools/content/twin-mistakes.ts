/** Where a demonstration and its Python twin, run by CPython, do not do the same. */
import { join } from 'node:path';
import type { OutputLine, RunRecord, SourcePosition } from '#trace/run-record.ts';
import { recordedInput } from '../../components/workbench/build/imported-files.ts';
import { type Judgement, loadPythonJudge } from '../../tests/conformance/python/judge.ts';
import type { AuthorMistake } from '../course/author-mistake.ts';
import type { ExampleProgram } from './example-programs.ts';
import { placeOf } from './place.ts';
import { exampleTwins } from './run-example.ts';

/**
 * The first difference between our run and CPython's. Lines on stdout and their times are the
 * same to the nanosecond; the wording on stderr may differ, and so may tracebacks.
 */
export async function twinMistakes(
  root: string,
  example: ExampleProgram,
  python: NonNullable<ExampleProgram['python']>,
  record: RunRecord,
): Promise<AuthorMistake[]> {
  const judge = await loadPythonJudge();
  const modules = exampleTwins(root, example);
  const input = recordedInput(join(root, example.path));
  const theirs = judge(python.source, { name: python.name, modules, input });
  const difference = differenceOf(record, theirs);
  if (difference === null) return [];
  const { at, ours, cpython } = difference;
  return [
    {
      ...placeOf(example.path),
      ...(at === null ? {} : { file: at.file, line: at.line }),
      found: `it ${ours}.`,
      expected: `as ${python.name}, which under CPython ${cpython}.`,
      mend: `make ${python.name} the same program, or this one.`,
    },
  ];
}

interface Difference {
  /** Where our program printed it, if known. */
  readonly at: SourcePosition | null;
  readonly ours: string;
  readonly cpython: string;
}

function differenceOf(ours: RunRecord, theirs: Judgement): Difference | null {
  const [own, other] = [ours, theirs].map(({ output }) =>
    (output as readonly OutputLine[]).filter(({ stream }) => stream === 'stdout'),
  ) as [OutputLine[], OutputLine[]];
  for (let index = 0; index < Math.max(own.length, other.length); index++) {
    const [one, two] = [printed(own[index]), printed(other[index])];
    if (one !== two) return { at: own[index]?.at ?? null, ours: one, cpython: two };
  }
  const [one, two] = [ended(ours), ended(theirs)];
  return one === two ? null : { at: null, ours: one, cpython: two };
}

function printed(line: OutputLine | undefined): string {
  return line === undefined ? 'prints no more' : `prints “${line.text}” at ${seconds(line.time)}`;
}

function ended({ status, end, error }: RunRecord | Judgement): string {
  const how = error === null ? status : `${error.type}: ${error.message}`;
  return `ends at ${seconds(end)} (${how})`;
}

/** To the millisecond where that is all, else to the nanosecond, so that a difference shows. */
function seconds(time: number): string {
  const exact = time.toFixed(9);
  return `${exact.endsWith('000000') ? exact.slice(0, -6) : exact} s`;
}
