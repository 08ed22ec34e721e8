/** Proves a demonstration: it compiles, has no type error, runs, and prints something. */
import type { Diagnostic } from '#compiler/result.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { checkTypes } from '../../runtime/typings/check-types.ts';
import type { AuthorMistake } from '../course/author-mistake.ts';
import type { ExampleProgram } from './example-programs.ts';
import { placeOf, sentence } from './place.ts';
import { counted } from './proof.ts';
import { type ExampleRun, exampleSources } from './run-example.ts';
import { twinMistakes } from './twin-mistakes.ts';

/** Why a demonstration may stand without a Python twin; its first line says which. */
export const reasonsForNoTwin = [
  'No Python twin: it is about the page itself.',
  'No Python twin: CPython would hang here.',
  'No Python twin: it is about TypeScript.',
  'No Python twin: it models a processor.',
] as const;

/** What was proven, and what is to mend. */
export interface Finding {
  readonly facts: readonly string[];
  readonly mistakes: readonly AuthorMistake[];
}

/** What holds of `example`, whose run is `run`, and what does not. */
export async function proveExample(
  root: string,
  example: ExampleProgram,
  run: ExampleRun,
): Promise<Finding> {
  if (run.type === 'refused') {
    return { facts: [], mistakes: run.diagnostics.map((one) => refused(example, one)) };
  }
  const { record } = run;
  const mistakes = [
    ...typeMistakes(root, example),
    ...silenceMistakes(example, record),
    ...(example.python === null
      ? reasonMistakes(example)
      : await twinMistakes(root, example, example.python, record)),
  ];
  const how = record.status === 'finished' ? 'ends' : `ends with ${record.status}`;
  return {
    facts: [
      `${how} at ${record.end.toFixed(3)} s`,
      counted(record.output.length, 'line'),
      'types',
      example.python === null ? 'no twin, and says why' : 'as its Python twin',
    ],
    mistakes,
  };
}

function refused(
  { path }: ExampleProgram,
  { file, message, line, hint }: Diagnostic,
): AuthorMistake {
  return {
    ...placeOf(path),
    file,
    line,
    found: `it does not compile: ${sentence(message)}`,
    expected: 'a program that runs.',
    mend: sentence(hint ?? 'mend the error'),
  };
}

/** Type errors of the one file. */
export function typeMistakes(root: string, example: ExampleProgram): AuthorMistake[] {
  return checkTypes(exampleSources(root, example))
    .filter(({ file }) => file === example.name)
    .map(({ line, message, hint }) => ({
      ...placeOf(example.path),
      line,
      found: sentence(message.split('\n')[0] ?? ''),
      expected: 'no type error: the editor underlines it before the reader has typed a letter.',
      mend: sentence(hint ?? 'declare the types, or narrow them'),
    }));
}

function silenceMistakes({ path }: ExampleProgram, { output }: RunRecord): AuthorMistake[] {
  if (output.length > 0) return [];
  return [
    {
      ...placeOf(path),
      found: 'it prints nothing.',
      expected: 'lines, with their times, that the prose can speak of.',
      mend: 'print what the reader should see.',
    },
  ];
}

function reasonMistakes({ path, source }: ExampleProgram): AuthorMistake[] {
  if (reasonsForNoTwin.some((reason) => source.startsWith(`// ${reason}`))) return [];
  const { folder, file } = placeOf(path);
  return [
    {
      folder,
      file,
      line: 1,
      found: 'it has no Python twin and does not say why.',
      expected: `${file.replace(/\.ts$/, '.py')} beside it, the same program in Python.`,
      mend: `write it, or begin with one of ${reasonsForNoTwin.map((one) => `“// ${one}”`).join(', ')}.`,
    },
  ];
}
