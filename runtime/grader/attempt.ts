/** What to compile for an attempt, and the verdict when it does not compile. */
import type { RunRecord, SourcePosition } from '#trace/run-record.ts';
import { emptyTrace } from '#trace/trace.ts';
import type { GradedExercise, Grading } from './grade.ts';
import type { CheckResult } from './verdict.ts';

export interface AttemptSources {
  /** File name to text, as the compiler takes them. */
  readonly files: Readonly<Record<string, string>>;
  readonly entry: string;
  /** Modules that the program may import; `harness` is there only if the exercise has one. */
  readonly modules: readonly string[];
}

const HARNESS = 'harness.ts';

/**
 * The files of an attempt: the learner's code under its name, driven by the exercise's harness
 * where there is one.
 */
export function attemptSources(
  exercise: { readonly file: string; readonly harness: string | null },
  code: string,
): AttemptSources {
  const { file, harness } = exercise;
  if (harness === null) return { files: { [file]: code }, entry: file, modules: ['asyncio'] };
  return {
    files: { [file]: code, [HARNESS]: harness },
    entry: HARNESS,
    modules: ['asyncio', 'harness'],
  };
}

/** What the compiler says about source it refuses, as far as a verdict needs it. */
export interface Refusal extends SourcePosition {
  readonly message: string;
  readonly hint: string | null;
}

/** The verdict on an attempt that does not compile, told by the first thing that is wrong. */
export function gradeUncompiled(exercise: GradedExercise, refusal: Refusal): Grading {
  const { id, file, definition } = exercise;
  const { message, hint } = refusal;
  const own = refusal.file === file;
  const mend =
    hint ??
    (own ? '' : 'The exercise calls your code from its own file: keep the names you export.');
  const start = own ? `Line ${refusal.line} does not compile` : 'Your program does not compile';
  const summary = `${start}: ${message.replace(/\.$/, '')}.${mend === '' ? '' : ` ${mend}`}`;
  const moment = { time: 0, task: null, line: own ? refusal.line : null };
  const compiles = { name: 'The program compiles', passed: false, message: summary, moment };
  const others = definition.checks.map(({ name }) => ({
    name,
    passed: false,
    message: 'Not judged yet, because the program does not compile.',
    moment: null,
  }));
  const checks: readonly CheckResult[] = [compiles, ...others];
  const [first] = definition.scenarios;
  const verdict = {
    exercise: id,
    passed: false,
    summary,
    scenario: first?.name ?? '',
    checks,
    mistake: null,
    remark: null,
    moment,
    schedule: null,
    orders: null,
    authorNotes: [],
  };
  return { verdict, record: uncompiledRecord(refusal) };
}

function uncompiledRecord({ message, hint, file, line, column }: Refusal): RunRecord {
  const at = { file, line, column };
  return {
    version: 1,
    status: 'error',
    output: [],
    end: 0,
    error: { type: 'SyntaxError', message, at, stack: [], hint },
    warnings: [],
    reports: [],
    trace: emptyTrace(),
  };
}
