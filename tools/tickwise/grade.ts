/** `tickwise grade EXERCISE FILE [--json]`: grades a file as an answer to an exercise. */
import { readFileSync, statSync } from 'node:fs';
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

export const usage = 'grade EXERCISE FILE [--json]';

/** Real seconds from the start of the process until the last run is over. */
const BUDGET = 8.5;
/** The least a run needs: half a second of its own, and what `runIsolated` adds around it. */
const AROUND = 2.5;
const SHORTEST = 0.5;
const LARGEST_FILE = 500_000;

/** Runs the command; the exit code is 0 whenever the file could be graded, passed or not. */
export async function grade(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const [name, file, ...rest] = args.filter((argument) => argument !== '--json');
  const unknown = rest[0] ?? [name, file].find((argument) => argument?.startsWith('--'));
  if (name === undefined || file === undefined || unknown !== undefined) {
    return refuse(`${unknown ? `Unexpected ${unknown}. ` : ''}Usage: tickwise ${usage}`);
  }
  try {
    const exercise = await loadExercise(root, findExercise(root, name));
    const { verdict } = await gradeCode(exercise, read(file), runWithinBudget);
    process.stdout.write(
      json ? `${JSON.stringify(brief(verdict))}\n` : told(exercise.title, verdict),
    );
    for (const note of verdict.authorNotes) process.stderr.write(`${note}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UnknownExerciseError || error instanceof AuthorError) {
      return refuse(error.message);
    }
    if (error instanceof UnreadableFileError) return refuse(error.message);
    throw error;
  }
}

class UnreadableFileError extends Error {}

function read(file: string): string {
  try {
    if (statSync(file).size > LARGEST_FILE) {
      throw new UnreadableFileError(`${file} is larger than ${LARGEST_FILE / 1000} kB.`);
    }
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Runs a request in a process of its own, within what is left of the budget. */
async function runWithinBudget(request: RunRequest): Promise<RunRecord> {
  const left = BUDGET - performance.now() / 1000 - AROUND;
  if (left < SHORTEST) {
    const message = 'The runs before took all the time there is.';
    return cutOffRecord('limit', message, [], request.script.sites);
  }
  const watchdogSeconds = Math.min(DEFAULT_LIMITS.watchdogSeconds, left);
  return runIsolated({ ...request, limits: { ...request.limits, watchdogSeconds } });
}

function brief({ exercise, passed, checks, mistake }: Verdict) {
  return {
    exercise,
    passed,
    checks: checks.map(({ name, passed: holds, message }) => ({ name, passed: holds, message })),
    mistake,
  };
}

function told(title: string, { exercise, passed, summary, checks }: Verdict): string {
  const lines = checks.flatMap((check) =>
    check.passed || check.message === summary
      ? [`  ${check.passed ? '✓' : '✗'} ${check.name}`]
      : [`  ✗ ${check.name}`, `      ${check.message}`],
  );
  return [`${passed ? '✓' : '✗'} ${title} (${exercise})`, '', summary, '', ...lines, ''].join('\n');
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
