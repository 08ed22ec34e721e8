/**
 * Grades an attempt: runs it in every scenario and holds each run against the requirements.
 *
 *  - Scenarios run in order, each a fresh run; the first that fails ends the grading and is the
 *    one the verdict speaks of. So a hostile attempt is run as seldom as possible.
 *  - For races a record carries what came of other orders; each is held against the requirements
 *    like a run of its own. The first that fails has the fewest departures from asyncio's order.
 *  - A run that did not end as it should fails before any requirement is judged.
 *  - The grader never throws for what the attempt did, nor for a check that throws: that check
 *    fails, and the author finds out in `authorNotes`.
 */

import type { Exploration, ExploredOrder, RunRecord } from '#trace/run-record.ts';
import { emptyTrace } from '#trace/trace.ts';
import type { ExerciseDefinition, Requirement } from './exercise-definition.ts';
import { endingRequirement, failureLine, wrongEnding } from './failure.ts';
import type { Finding } from './finding.ts';
import { worded } from './message.ts';
import { orderInWords, ordersTried, sureness } from './orders.ts';
import { validRecord } from './record-shape.ts';
import { remarked } from './remarks.ts';
import { Run } from './run.ts';
import type { RightEnding, Scenario } from './scenario.ts';
import type { CheckResult, Moment, OrdersTried, Verdict } from './verdict.ts';
import { inSeconds, inWords } from './wording.ts';

/** What the grader needs to know of an exercise. */
export interface GradedExercise {
  /** Its stable id. */
  readonly id: string;
  /** Name of the learner's file, e.g. `readings.ts`. */
  readonly file: string;
  readonly definition: ExerciseDefinition;
}

/**
 * Runs the attempt in a scenario. Where the record comes from is the caller's business.
 * `explore`: in how many orders, `null` for asyncio's own only.
 */
export type Execute = (
  scenario: Scenario,
  explore: number | null,
) => RunRecord | Promise<RunRecord>;

export interface Grading {
  readonly verdict: Verdict;
  /** The run the verdict speaks of, for its timeline and output. */
  readonly record: RunRecord;
}

/**
 * The verdict on an attempt, with the run it speaks of.
 *
 * @example
 * const { verdict } = await grade(exercise, (scenario) => sandbox.run(requestFor(scenario)));
 */
export async function grade(exercise: GradedExercise, execute: Execute): Promise<Grading> {
  const { scenarios, schedules } = exercise.definition;
  const explorations: Exploration[] = [];
  const runs: Run[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    const whole = validRecord(await execute(scenario, schedules?.explore ?? null));
    const { exploration, ...record } = whole ?? unusableRecord;
    if (exploration !== undefined) explorations.push(exploration);
    const usual = { record, schedule: null, turns: [] };
    for (const order of [usual, ...(exploration?.orders ?? [])]) {
      const run = new Run(order.record, scenario, exercise.file);
      const verdict = judge(exercise, run, index, order);
      if (!verdict.passed) return { verdict, record: order.record };
      if (order === usual) runs.push(run);
    }
  }
  return passed(exercise, runs, ordersTried(explorations));
}

/** The order a run was made in; `null` for asyncio's own. */
type Order = Pick<ExploredOrder, 'turns'> & { readonly schedule: string | null };

function judge(exercise: GradedExercise, run: Run, index: number, order: Order): Verdict {
  const { definition } = exercise;
  const notes: string[] = [];
  const failure = failed(run, definition);
  const checks = failure
    ? [failure, ...definition.checks.map(notJudged)]
    : definition.checks.map((check) => judgeOne(check, run, notes));
  const worst = checks.find((check) => !check.passed) ?? null;
  const mistake = worst === null ? null : recognised(definition, run, notes);
  const about = definition.scenarios.length > 1 && index > 0 ? `With ${run.scenario.name}: ` : '';
  const how = order.schedule === null ? '' : ` ${orderInWords(run, order.turns)}`;
  return {
    exercise: exercise.id,
    passed: worst === null,
    summary: worst === null ? '' : about + (mistake?.message ?? worst.message) + how,
    scenario: run.scenario.name,
    checks,
    mistake: mistake?.slug ?? null,
    remark: null,
    moment: departed(run, order) ?? worst?.moment ?? null,
    schedule: order.schedule,
    orders: null,
    authorNotes: notes,
  };
}

/** Where an order departs from the usual one for the last time: there the fault begins. */
function departed(run: Run, { turns }: Order): Moment | null {
  const turn = turns.at(-1);
  return turn === undefined ? null : run.moment(turn, turn.task);
}

/** Once nothing failed: speaks of the run that can still teach something, else of the first. */
function passed(
  { id, definition }: GradedExercise,
  runs: readonly Run[],
  orders: OrdersTried | null,
): Grading {
  const authorNotes: string[] = [];
  const better = remarked(definition, runs, authorNotes);
  const run = better?.run ?? runs[0];
  if (run === undefined) throw new Error(`Exercise ${id} has no scenario to run.`);
  const verdict: Verdict = {
    exercise: id,
    passed: true,
    summary: success(definition, run, orders),
    scenario: run.scenario.name,
    checks: definition.checks.map(({ name }) => ({
      name,
      passed: true,
      message: '',
      moment: null,
    })),
    mistake: null,
    remark: better?.remark ?? null,
    moment: null,
    schedule: null,
    orders,
    authorNotes,
  };
  return { verdict, record: run.record };
}

/** The check that comes first where the run cannot be judged, `null` where it can. */
function failed(run: Run, definition: ExerciseDefinition): CheckResult | null {
  const ends = rightEnding(run, definition);
  if (run.status !== ends) {
    const name = endingRequirement(ends);
    const moment: Moment = { time: run.end, task: null, line: failureLine(run) };
    return { name, passed: false, message: wrongEnding(run, ends), moment };
  }
  const { dropped } = run.record.trace;
  if (dropped === null) return null;
  const from = dropped.from / 1e9;
  return {
    name: 'The run can be followed to its end',
    passed: false,
    message: `Your run did so much that we could follow it only until ${inSeconds(from)}. Is there a loop that goes round more often than it needs to?`,
    moment: run.moment({ time: from }),
  };
}

function rightEnding({ scenario }: Run, { ends = 'finished' }: ExerciseDefinition): RightEnding {
  return scenario.ends ?? ends;
}

function notJudged({ name }: Requirement): CheckResult {
  const message = 'Not judged yet, because the run did not end as it should.';
  return { name, passed: false, message, moment: null };
}

function judgeOne(check: Requirement, run: Run, notes: string[]): CheckResult {
  const { name } = check;
  let found: Finding | null;
  try {
    found = check.expectation(run);
  } catch (error) {
    notes.push(`The check “${name}” threw ${String(error)}.`);
    const message = 'This could not be judged: the check itself has a fault. It is not yours.';
    return { name, passed: false, message, moment: null };
  }
  if (found === null) return { name, passed: true, message: '', moment: null };
  const own = check.message;
  const message =
    own === null ? found.message : (worded(own, run, found, name, notes) ?? found.message);
  return { name, passed: false, message, moment: found.moment };
}

/** The first typical mistake the run behaves like; a run cut off early looks like too many. */
function recognised(
  definition: ExerciseDefinition,
  run: Run,
  notes: string[],
): { slug: string; message: string } | null {
  if (run.record.trace.dropped !== null) return null;
  for (const [slug, mistake] of Object.entries(definition.mistakes)) {
    if (run.status !== (mistake.ends ?? rightEnding(run, definition))) continue;
    let applies = false;
    try {
      applies = mistake.when(run);
    } catch (error) {
      notes.push(`The mistake “${slug}” threw ${String(error)} in its when().`);
    }
    if (!applies) continue;
    const message = worded(mistake.message, run, undefined, slug, notes);
    if (message !== null) return { slug, message };
  }
  return null;
}

function success({ scenarios }: ExerciseDefinition, run: Run, orders: OrdersTried | null): string {
  const count = scenarios.length;
  const all = count === 2 ? 'in both tries' : `in all ${inWords(count)} tries`;
  const holds = [count === 1 ? '' : all, orders === null ? '' : sureness(orders)].filter(Boolean);
  const sure = holds.length === 0 ? '' : `, and it holds ${holds.join(', ')}`;
  return `That works: your run ended at ${inSeconds(run.end)}${sure}.`;
}

/** Stands for a record that was none: the attempt tampered with its worker. */
const unusableRecord: RunRecord = {
  version: 1,
  status: 'error',
  output: [],
  end: 0,
  error: {
    type: 'RunError',
    message: 'The run came back damaged and could not be judged',
    at: null,
    stack: [],
    hint: 'Run it again; if it stays so, look for code that changes built-in objects.',
  },
  warnings: [],
  reports: [],
  trace: emptyTrace(),
};
