/** `tickwise grade EXERCISE FILE [--json]`: grades a file as an answer to an exercise. */
import { parseArgs } from 'node:util';
import type { Verdict } from '#grader';
import { cutOffRecord } from '#sandbox/finish-record.ts';
import { DEFAULT_LIMITS } from '#sandbox/limits.ts';
import { runIsolated } from '#sandbox/node/run-isolated.ts';
import type { RunRequest } from '#sandbox/run-request.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { AuthorError } from '../course/author-mistake.ts';
import { loadExercise } from '../course/exercise-checks.ts';
import { findExercise, UnknownExerciseError } from '../course/find-exercise.ts';
import { gradeCode } from '../course/grade-code.ts';
import { root } from '../install.mjs';
import type { Command } from './command.ts';
import { readProgram, UnreadableFileError } from './program-file.ts';

/** Its exit code is 0 whenever the file could be graded, passed or not. */
export const gradeCommand: Command = { name: 'grade', usage: 'grade EXERCISE FILE [--json]', run };

/** Real seconds from the start of the process until the last run is over. */
const BUDGET = 8.5;
/** The least a run needs: half a second of its own, and what `runIsolated` adds around it. */
const AROUND = 2.5;
const SHORTEST = 0.5;

interface Options {
  readonly name: string;
  readonly file: string;
  readonly json: boolean;
}

async function run(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (typeof options === 'string') {
    return refuse(`${options} Usage: tickwise ${gradeCommand.usage}`);
  }
  try {
    const exercise = await loadExercise(root, findExercise(root, options.name));
    const code = readProgram(options.file);
    const { verdict } = await gradeCode(exercise, code, runWithinBudget);
    process.stdout.write(
      options.json ? `${JSON.stringify(brief(verdict))}\n` : told(exercise.title, verdict),
    );
    for (const note of verdict.authorNotes) process.stderr.write(`${note}\n`);
    return 0;
  } catch (error) {
    if (refusals.some((known) => error instanceof known)) return refuse((error as Error).message);
    throw error;
  }
}

const refusals = [UnknownExerciseError, AuthorError, UnreadableFileError];

function read(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [name, file, ...rest] = positionals;
    if (name === undefined || file === undefined) return 'Name the exercise and the file.';
    if (rest.length > 0) return `One file at a time; '${rest[0]}' is one too many.`;
    return { name, file, json: values.json };
  } catch (error) {
    return (error as Error).message;
  }
}

/** Runs a request in a process of its own, within what is left of the budget. */
async function runWithinBudget(request: RunRequest): Promise<RunRecord> {
  // In quarters, so that it is a whole number of milliseconds too.
  const left = Math.floor((BUDGET - performance.now() / 1000 - AROUND) * 4) / 4;
  if (left < SHORTEST) {
    const message = 'The runs before took all the time there is.';
    return cutOffRecord('limit', message, { lines: [], reached: 0 }, request.script.sites);
  }
  const watchdogSeconds = Math.min(DEFAULT_LIMITS.watchdogSeconds, left);
  return runIsolated({ ...request, limits: { ...request.limits, watchdogSeconds } });
}

/** What is true of few verdicts is named in those alone: a remark. */
function brief({ exercise, passed, checks, mistake, remark }: Verdict) {
  return {
    exercise,
    passed,
    checks: checks.map(({ name, passed: holds, message }) => ({ name, passed: holds, message })),
    mistake,
    ...(remark === null ? {} : { remark: remark.slug, better: remark.message }),
  };
}

function told(title: string, { exercise, passed, summary, checks, remark }: Verdict): string {
  const lines = checks.flatMap((check) =>
    check.passed || check.message === summary
      ? [`  ${check.passed ? '✓' : '✗'} ${check.name}`]
      : [`  ✗ ${check.name}`, `      ${check.message}`],
  );
  const better = remark === null ? [] : ['', `A better way: ${remark.message}`];
  const head = `${passed ? '✓' : '✗'} ${title} (${exercise})`;
  return [head, '', summary, '', ...lines, ...better, ''].join('\n');
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
