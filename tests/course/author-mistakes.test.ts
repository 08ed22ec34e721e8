import { describe, expect, test } from 'vitest';
import { exerciseFolders, readExercises } from '../../tools/course/exercise-catalogue.ts';
import { loadExercise } from '../../tools/course/exercise-checks.ts';
import {
  type Change,
  checksWith,
  FOLDER,
  goodFiles,
  plant,
  plantedCourse,
  promptWith,
} from './planted-exercise.ts';

/** What the author reads, without the folder's line. */
async function said(change: Change): Promise<string> {
  using course = plantedCourse(change);
  try {
    await loadExercise(course.root, FOLDER);
    return '';
  } catch (error) {
    return (error as Error).message.replace(`${FOLDER}\n`, '');
  }
}

test('a right exercise is loaded whole', async () => {
  using course = plantedCourse();
  expect(readExercises(course.root).map(({ folder }) => folder)).toEqual([FOLDER]);
  const exercise = await loadExercise(course.root, FOLDER);
  expect(exercise).toMatchObject({
    id: 'await-is-sequential/two-ferries',
    kind: 'fix',
    hints: ['Who waits for whom?'],
    prompt: 'Let both ferries sail at once.\n',
    harness: null,
    definition: { scenarios: [{ name: 'a plain run' }] },
  });
  expect(exercise.wrong.map(({ slug, misconception }) => [slug, misconception])).toEqual([
    ['in-turn', 'A call starts at once.'],
    ['too-short', 'The seconds do not matter.'],
  ]);
});

describe('the folder', () => {
  test('lacks a file', async () => {
    expect(await said({ 'solution.ts': null })).toBe(
      `  solution.ts: this file is missing.
    Expected: every exercise has prompt.mdx, starter.ts, solution.ts, checks.ts and wrong/*.ts.
    To mend it: add solution.ts; exercises/README.md says what belongs there.`,
    );
  });

  test('lacks several files', async () => {
    expect(await said({ 'solution.ts': null, 'starter.ts': null })).toContain(
      '  starter.ts, solution.ts: these files are missing.',
    );
  });

  test('has a file under another name', async () => {
    expect(await said({ 'solutions.ts': '' })).toBe(
      `  solutions.ts: this file does not belong here.
    Expected: only prompt.mdx, starter.ts, solution.ts, checks.ts, harness.ts, wrong/*.ts and correct-but/*.ts.
    To mend it: rename it to solution.ts, or remove it.`,
    );
  });

  test('has a file of no use', async () => {
    expect(await said({ '.DS_Store': '' })).toContain('.DS_Store: this file does not belong here.');
    expect(await said({ 'images/pier.png': '' })).toContain('images/: this folder does not belong');
  });

  test('has one wrong answer', async () => {
    expect(await said({ 'wrong/too-short.ts': null })).toContain(
      `  wrong/: there is only one wrong answer.
    Expected: two or more typical wrong answers, one a file.`,
    );
  });

  test('has none', async () => {
    expect(await said({ 'wrong/too-short.ts': null, 'wrong/in-turn.ts': null })).toContain(
      'wrong/: there is no wrong answer.',
    );
  });

  test('has a wrong answer whose name is no slug', async () => {
    expect(await said({ 'wrong/TooShort.ts': '// x\n' })).toContain(
      `  wrong/TooShort.ts: this does not belong here.
    Expected: only files named for a mistake in lower case`,
    );
  });

  test('has a wrong answer that states no misconception', async () => {
    expect(await said({ 'wrong/in-turn.ts': 'run();\n' })).toContain(
      '  wrong/in-turn.ts, line 1: the first line is not a comment.',
    );
  });

  test('has an answer that does not say what could be better', async () => {
    expect(await said({ 'correct-but/slow.ts': 'run();\n' })).toContain(
      `  correct-but/slow.ts, line 1: the first line is not a comment.
    Expected: what could be better in one line`,
    );
  });

  test('tells several mistakes at once', async () => {
    const message = await said({ 'starter.ts': null, ...promptWith(/^title.*\n/m, '') });
    expect(message).toContain('starter.ts: this file is missing.');
    expect(message).toContain('prompt.mdx: “title” is missing.');
  });
});

describe('the front matter', () => {
  test('is missing', async () => {
    expect(await said({ 'prompt.mdx': 'Let both sail.' })).toContain(
      `  prompt.mdx, line 1: there is no front matter.
    Expected: the file begins with ---, then id, title, kind, section, file, hints, then --- again.`,
    );
  });

  test('is not YAML', async () => {
    expect(await said(promptWith(/^title: .*$/m, 'title: Ferries: two'))).toContain(
      'prompt.mdx, line 3: this is not YAML:',
    );
  });

  test('has an unknown key', async () => {
    expect(await said(promptWith(/^hints:/m, 'hint:'))).toContain(
      `  prompt.mdx, line 7: unknown key “hint”.
    Expected: no other keys than id, title, kind, section, file, hints.
    To mend it: rename it to “hints”, or remove it.`,
    );
  });

  test.each([
    [
      'a number for the section',
      /^section: .*$/m,
      'section: 3.10',
      "put it in quotes: section: '3.10'.",
    ],
    ['a section that is no number', /^section: .*$/m, 'section: three', '“section” is "three".'],
    [
      'an unknown kind',
      /^kind: .*$/m,
      'kind: quiz',
      'Expected: kind is one of write, fix, improve, predict, label, order.',
    ],
    ['one hint that is no list', /^hints:\n.*$/m, 'hints: Wait.', 'Expected: hints is a list of'],
    ['no hint', /^hints:\n.*$/m, 'hints: []', 'prompt.mdx, line 7: “hints” is [].'],
    ['an empty title', /^title: .*$/m, "title: ''", 'prompt.mdx, line 3: “title” is "".'],
    [
      'an id without its section',
      /^id: .*$/m,
      'id: ferries',
      'Expected: id is two names with a slash',
    ],
    ['a file that is the harness', /^file: .*$/m, 'file: harness.ts', '“file” is "harness.ts".'],
  ])('has %s', async (_, line, instead, words) => {
    expect(await said(promptWith(line, instead))).toContain(words);
  });

  test('has no prompt below it', async () => {
    expect(await said(promptWith(/^Let both.*\n/m, ''))).toContain(
      'prompt.mdx: nothing stands below the front matter.',
    );
  });
});

describe('the checks', () => {
  test('cannot be loaded', async () => {
    expect(await said({ 'checks.ts': 'throw new Error("oh");' })).toContain(
      'checks.ts: it cannot be loaded: oh',
    );
  });

  test('export nothing by default', async () => {
    expect(await said(checksWith('export default', ''))).toContain(
      `Expected: export default defineExercise({ scenarios?, checks, mistakes, remarks?, starterFails, schedules?, ends?, equivalentMutants? }).`,
    );
  });

  test('have no requirement', async () => {
    expect(await said(checksWith(/checks: \[[\s\S]*?\n {2}\]/, 'checks: []'))).toContain(
      'checks.ts: defineExercise.checks:',
    );
  });

  test('have a requirement without words', async () => {
    expect(await said(checksWith("'Both sail at once', at", "'', at"))).toContain(
      'checks.ts: defineExercise.checks.0.name:',
    );
  });

  test('do not know a wrong answer', async () => {
    expect(await said({ 'wrong/never-sails.ts': '// Ships float.\n' })).toBe(
      `  wrong/never-sails.ts: checks.ts knows no mistake “never-sails”.
    Expected: a mistake in checks.ts for each wrong answer, under the name of its file.
    To mend it: add mistakes: { 'never-sails': { message, when } } to checks.ts.`,
    );
  });

  test('know a mistake without a wrong answer', async () => {
    expect(await said(checksWith("'in-turn'", "'in-turns'"))).toContain(
      `  checks.ts: the mistake “in-turns” has no wrong answer.
    Expected: wrong/in-turns.ts, an answer that makes this mistake.
    To mend it: rename one of them: “in-turns” or “in-turn”.`,
    );
  });

  test('do not know an answer that could be better', async () => {
    expect(await said({ 'correct-but/slow.ts': '// Slow.\n' })).toBe(
      `  correct-but/slow.ts: checks.ts knows no remark “slow”.
    Expected: a remark in checks.ts for each answer that could be better, under the name of its file.
    To mend it: add remarks: { 'slow': { unless, message } } to checks.ts.`,
    );
  });

  test('know a remark without an answer', async () => {
    const remarks = `remarks: { slow: { unless: endsAt(3), message: 'Slow.' } },\n  mistakes`;
    expect(await said(checksWith('mistakes', remarks))).toBe(
      `  checks.ts: the remark “slow” has no answer that could be better.
    Expected: correct-but/slow.ts, an answer that passes and gets this remark.
    To mend it: add the file, or remove the remark.`,
    );
  });

  test('have a remark of another shape', async () => {
    const remarks = `remarks: { slow: { when: endsAt(3), message: 'Slow.' } },\n  mistakes`;
    expect(await said(checksWith('mistakes', remarks))).toContain(
      'checks.ts: defineExercise.remarks.slow.unless:',
    );
  });

  test('name two requirements alike', async () => {
    expect(await said(checksWith('Both are back after 3 s', 'Both sail at once'))).toContain(
      'checks.ts: “Both sail at once” stands there twice.',
    );
  });

  test('give a reason for the starter that is no requirement', async () => {
    expect(await said(checksWith("starterFails: 'Both", "starterFails: 'They"))).toContain(
      'checks.ts: starterFails is “They sail at once”, which is no requirement.',
    );
  });

  test('give the harness what JSON cannot hold', async () => {
    const scenarios = `defineExercise({ scenarios: [{ name: 'a day', params: { on: new Date(0) } }],`;
    expect(await said(checksWith('defineExercise({', scenarios))).toContain(
      'checks.ts: the params of “a day” do not survive JSON.',
    );
  });
});

describe('the course', () => {
  const other = 'exercises/03-coroutines-and-tasks/three-ferries';

  test('has two exercises with one id', () => {
    using course = plantedCourse();
    plant(course.root, other, goodFiles);
    expect(() => readExercises(course.root)).toThrow(
      `${FOLDER}
  prompt.mdx: the id “await-is-sequential/two-ferries” is that of ${other}.`,
    );
  });

  test('has an exercise in a section that does not exist', () => {
    using course = plantedCourse(promptWith(/'3\.2'/, "'3.9'"));
    expect(() => readExercises(course.root)).toThrow(
      `${FOLDER}
  prompt.mdx: there is no section 3.9.
    Expected: a file content/03-…/09-….mdx.`,
    );
  });

  test('has a file where only exercises belong', () => {
    using course = plantedCourse();
    plant(course.root, 'exercises/03-coroutines-and-tasks', { 'notes.txt': '' });
    expect(() => exerciseFolders(course.root)).toThrow('notes.txt: this does not belong here.');
  });

  test('has a chapter without a number', () => {
    using course = plantedCourse();
    plant(course.root, 'exercises/tasks/two-ferries', goodFiles);
    expect(() => exerciseFolders(course.root)).toThrow(
      'Expected: only chapters as in 03-coroutines-and-tasks.',
    );
  });

  test('tells what is wrong in all of its exercises', () => {
    using course = plantedCourse({ 'starter.ts': null });
    plant(course.root, other, { ...goodFiles, 'solution.ts': null });
    expect(() => readExercises(course.root)).toThrow(
      new RegExp(`${other}\\n  solution.ts: [^]*${FOLDER}\\n  starter.ts: `),
    );
  });
});
