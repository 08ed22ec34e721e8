/**
 * `tickwise grade EXERCISE FILE`: grades a file as an answer to an exercise. With an order that a
 * verdict names, it runs the file in that one and shows what it prints.
 */
import { parseArgs } from 'node:util';
import { attemptSources, type Verdict } from '#grader';
import { cutOffRecord } from '#sandbox/finish-record.ts';
import { DEFAULT_LIMITS } from '#sandbox/limits.ts';
import { runIsolated } from '#sandbox/node/run-isolated.ts';
import type { RunRequest } from '#sandbox/run-request.ts';
import { readSchedule } from '#sandbox/schedule/schedule.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { AuthorError } from '../course/author-mistake.ts';
import { loadExercise } from '../course/exercise-checks.ts';
import { findExercise, UnknownExerciseError } from '../course/find-exercise.ts';
import { gradeCode } from '../course/grade-code.ts';
import type { LoadedExercise } from '../course/loaded-exercise.ts';
import { root } from '../install.mjs';
import type { Command } from './command.ts';
import { readProgram, UnreadableFileError } from './program-file.ts';
import { told as toldRun } from './told-run.ts';

/** Its exit code is 0 whenever the file could be graded, passed or not. */
export const gradeCommand: Command = {
  name: 'grade',
  usage: 'grade EXERCISE FILE [--json] [--order ORDER --scenario N]',
  run,
};

/** Real seconds from the start of the process until the last run is over. */
const BUDGET = 8.5;
/** The least a run needs: half a second of its own, and what `runIsolated` adds around it. */
const AROUND = 2.5;
const SHORTEST = 0.5;

interface Options {
  readonly name: string;
  readonly file: string;
  readonly json: boolean;
  /** An order to run in, as a verdict names it. */
  readonly order: string | null;
  /** The scenario to run it in, 1 for the first. */
  readonly scenario: number;
}

async function run(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (typeof options === 'string') {
    return refuse(`${options} Usage: tickwise ${gradeCommand.usage}`);
  }
  try {
    const exercise = await loadExercise(root, findExercise(root, options.name));
    const code = readProgram(options.file);
    if (options.order !== null) return await replay(exercise, code, options);
    const { verdict } = await gradeCode(exercise, code, runWithinBudget);
    process.stdout.write(
      options.json ? `${JSON.stringify(brief(verdict))}\n` : told(exercise, options, verdict),
    );
    for (const note of verdict.authorNotes) process.stderr.write(`${note}\n`);
    return 0;
  } catch (error) {
    if (refusals.some((known) => error instanceof known)) return refuse((error as Error).message);
    throw error;
  }
}

/** Runs `code` in one scenario and one order; tells the verdict on it and what it printed. */
async function replay(
  exercise: LoadedExercise,
  code: string,
  { order, scenario: number, ...options }: Options,
): Promise<number> {
  if (order === null || readSchedule(order) === null) {
    return refuse(`“${order}” is no order. It is written as a verdict names it, s1:1.1.`);
  }
  const { schedules: _, ...definition } = exercise.definition;
  const scenario = definition.scenarios[number - 1];
  if (scenario === undefined) {
    return refuse(`There is no scenario ${number}. There are ${definition.scenarios.length}.`);
  }
  const alone = { ...exercise, definition: { ...definition, scenarios: [scenario] } };
  const { verdict, record } = await gradeCode(alone, code, (request) =>
    runWithinBudget({ ...request, schedule: order }),
  );
  if (options.json) {
    process.stdout.write(`${JSON.stringify(brief(verdict))}\n`);
    return 0;
  }
  const { output, report } = toldRun(record, attemptSources(exercise, code).files);
  const heading = `With ${scenario.name}, in the order ${order}:`;
  process.stdout.write(`${heading}\n\n${output}${report}\n${verdict.summary}\n`);
  return 0;
}

const refusals = [UnknownExerciseError, AuthorError, UnreadableFileError];

function read(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        order: { type: 'string' },
        scenario: { type: 'string', default: '1' },
      },
    });
    const [name, file, ...rest] = positionals;
    if (name === undefined || file === undefined) return 'Name the exercise and the file.';
    if (rest.length > 0) return `One file at a time; '${rest[0]}' is one too many.`;
    const scenario = Number(values.scenario);
    return { name, file, json: values.json, order: values.order ?? null, scenario };
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

/** What few verdicts have is named in those alone: a remark, an order. */
function brief({ exercise, passed, checks, mistake, remark, schedule }: Verdict) {
  return {
    exercise,
    passed,
    checks: checks.map(({ name, passed: holds, message }) => ({ name, passed: holds, message })),
    mistake,
    ...(remark === null ? {} : { remark: remark.slug, better: remark.message }),
    ...(schedule === null ? {} : { order: schedule }),
  };
}

function told(exercise: LoadedExercise, { name, file }: Options, verdict: Verdict): string {
  const { passed, summary, checks, remark, schedule } = verdict;
  const lines = checks.flatMap((check) =>
    check.passed || check.message === summary
      ? [`  ${check.passed ? '✓' : '✗'} ${check.name}`]
      : [`  ✗ ${check.name}`, `      ${check.message}`],
  );
  const { scenarios } = exercise.definition;
  const scenario = scenarios.findIndex((one) => one.name === verdict.scenario) + 1;
  const order =
    schedule === null
      ? []
      : [
          '',
          `To see it run in this order: npm run -s tickwise -- grade ${name} ${file} --order ${schedule} --scenario ${scenario}`,
        ];
  const better = remark === null ? [] : ['', `A better way: ${remark.message}`];
  const head = `${passed ? '✓' : '✗'} ${exercise.title} (${exercise.id})`;
  return [head, '', summary, '', ...lines, ...order, ...better, ''].join('\n');
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
