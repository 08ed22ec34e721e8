import { describe, expect, test } from 'vitest';
import { grade } from '#grader';
import type { RunRecord } from '#trace/run-record.ts';
import { described } from '../../tools/course/author-mistake.ts';
import { loadExercise } from '../../tools/course/exercise-checks.ts';
import { proveExercise } from '../../tools/course/prove-exercise.ts';
import { ScriptedRun } from '../grader/scripted-run.ts';
import { type Change, checksWith, FOLDER, goodFiles, plantedCourse } from './planted-exercise.ts';

/** Two ferries that sail at once or in turn, 3 s and 2 s long. */
function sailing(together: boolean): RunRecord {
  const run = new ScriptedRun().spawn('main').step('main');
  run.spawn('north', 'main', 'ferry').spawn('south', 'main', 'ferry').step('north');
  if (together) run.step('south').at(2).ends('south').at(3).ends('north');
  else run.at(3).ends('north').step('south').at(5).ends('south');
  return run.ends('main').record();
}

const oneSecond = new ScriptedRun().at(1).record();

/** What running the planted exercise's files leaves behind. */
const records = new Map<string, RunRecord>([
  [goodFiles['solution.ts'], sailing(true)],
  [goodFiles['starter.ts'], sailing(false)],
  [goodFiles['wrong/in-turn.ts'], sailing(false)],
  [goodFiles['wrong/too-short.ts'], oneSecond],
]);

async function proof(change: Change): Promise<string> {
  using course = plantedCourse(change);
  const exercise = await loadExercise(course.root, FOLDER);
  const mistakes = await proveExercise(exercise, (one, code) =>
    grade(one, () => records.get(code) ?? oneSecond),
  );
  return described(mistakes).replace(`${FOLDER}\n`, '');
}

test('a right exercise is proven', async () => {
  expect(await proof({})).toBe('');
});

test('a solution that fails is told with the requirement and its message', async () => {
  expect(await proof({ 'solution.ts': goodFiles['wrong/in-turn.ts'] })).toBe(
    `  solution.ts: with a plain run it fails “Both sail at once”: Two calls of ferry() should be under way at once; in your run there is never more than one.
    Expected: the solution passes in every scenario.
    To mend it: mend the solution, or the requirement if it asks too much.`,
  );
});

test('a starter that passes is no starter', async () => {
  expect(await proof({ 'starter.ts': goodFiles['solution.ts'] })).toContain(
    'starter.ts: it passes.',
  );
});

test('a starter that fails for another reason is told', async () => {
  const change = checksWith(
    "starterFails: 'Both sail at once'",
    "starterFails: 'Both are back after 3 s'",
  );
  expect(await proof(change)).toContain(
    `  starter.ts: it fails “Both sail at once” first: Two calls of ferry()`,
  );
});

test('a wrong answer that passes is told', async () => {
  const code = `// They all look alike.\n${goodFiles['solution.ts']}`;
  records.set(code, sailing(true));
  expect(await proof({ 'wrong/in-turn.ts': code })).toContain(
    `  wrong/in-turn.ts: it passes.
    Expected: it fails, and is told the message of the mistake “in-turn”.
    To mend it: sharpen a requirement, or add a scenario that shows the mistake.`,
  );
});

test('a wrong answer that is told another mistake is told', async () => {
  expect(await proof(checksWith('run.end === 5', 'run.end > 0'))).toContain(
    '  wrong/too-short.ts: it fails “Both sail at once” and is told the mistake “in-turn”: They sailed one by one.',
  );
});

test('a wrong answer that is told no mistake is told', async () => {
  expect(await proof(checksWith('run.end === 5', 'run.end === 50'))).toContain(
    '  wrong/in-turn.ts: it fails “Both sail at once” and is told no mistake:',
  );
});

describe('a remark on right answers', () => {
  const slow = '// Back after four seconds.\n';
  records.set(slow, new ScriptedRun().at(4).record());
  const remarked = (unless: string): Change => ({
    ...checksWith(/checks: \[[\s\S]*?\n {2}\]/, lenient + slowRemark(unless)),
    'correct-but/slow.ts': slow,
  });
  const lenient = `checks: [
    requirement('Both sail at once', (run) => (run.end === 3 || run.end === 4 ? null : { message: 'No.', moment: null })),
  ],`;
  const slowRemark = (unless: string) =>
    `remarks: { slow: { unless: ${unless}, message: 'A second too long.' } }`;

  test('is proven by an answer that passes and gets it', async () => {
    expect(await proof(remarked('endsAt(3)'))).toBe('');
  });

  test('which its answer does not get is told', async () => {
    expect(await proof(remarked('() => null'))).toBe(
      `  correct-but/slow.ts: it passes and gets no remark.
    Expected: it passes, and gets the remark “slow”.
    To mend it: change the unless() of this remark, or put it before the other.`,
    );
  });

  test('whose answer fails is told', async () => {
    const failing = { ...remarked('endsAt(3)'), 'correct-but/slow.ts': '// One second.\n' };
    expect(await proof(failing)).toBe(
      `  correct-but/slow.ts: with a plain run it fails “Both sail at once”: They sailed for a second.
    Expected: it passes, and gets the remark “slow”.
    To mend it: mend it; if it is wrong after all, move it to wrong/.`,
    );
  });

  test('which the solution gets too is told', async () => {
    expect(await proof(remarked('endsAt(2)'))).toBe(
      `  solution.ts: with a plain run it gets the remark “slow”: A second too long.
    Expected: the solution goes the better way itself, and gets no remark.
    To mend it: mend the solution, or the unless() of this remark.`,
    );
  });

  test('that throws is told to its author', async () => {
    expect(await proof(remarked('() => { throw new Error("oh"); }'))).toContain(
      'checks.ts: while correct-but/slow.ts was graded: The remark “slow” threw Error: oh in its unless().',
    );
  });
});

test('a check that throws is told to its author', async () => {
  const change = checksWith('endsAt(3)', '() => { throw new Error("oh"); }');
  expect(await proof(change)).toContain(
    '  checks.ts: while solution.ts was graded: The check “Both are back after 3 s” threw Error: oh.',
  );
});

test('a requirement that nothing fails is told', async () => {
  const idle = `requirement('It ends', () => null), requirement('Both are`;
  expect(await proof(checksWith(`requirement('Both are`, idle))).toBe(
    `  checks.ts: nothing fails the requirement “It ends”.
    Expected: a wrong answer, or the starter, that each requirement rejects.
    To mend it: add a wrong answer that fails it, or remove the requirement.`,
  );
});

test('a run that fails with an error proves no requirement', async () => {
  const code = '// Sinks.\nthrow new Error();\n';
  const error = { type: 'Error', message: '', at: null, stack: [], hint: null };
  records.set(code, { ...oneSecond, status: 'error', error });
  const change = {
    ...checksWith(
      `requirement('Both are`,
      `requirement('It lasts', (run) => (run.end < 1 ? { message: '', moment: null } : null)),
    requirement('Both are`,
    ),
    'wrong/too-short.ts': code,
  };
  expect(await proof(change)).toContain('nothing fails the requirement “It lasts”.');
});
