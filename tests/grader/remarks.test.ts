import { expect, test } from 'vitest';
import {
  defineExercise,
  type ExerciseInput,
  endsBy,
  finding,
  type GradedExercise,
  grade,
  requirement,
} from '#grader';
import type { RunRecord } from '#trace/run-record.ts';
import { FILE, ScriptedRun } from './scripted-run.ts';

const ends = (seconds: number): RunRecord => new ScriptedRun().at(seconds).prints('x').record();

function exercise(change: Partial<ExerciseInput<number>>): GradedExercise {
  const definition = defineExercise<number>({
    checks: [requirement('It ends within nine seconds', endsBy(9))],
    mistakes: {},
    starterFails: 'It ends within nine seconds',
    ...change,
  });
  return { id: 'ferries/wait', file: FILE, definition: definition as GradedExercise['definition'] };
}

const slow = { unless: endsBy(3), message: 'Correct, but slow.' };

test('an answer that passes is told what could be better, and still passes', async () => {
  const { verdict } = await grade(exercise({ remarks: { slow } }), () => ends(5));
  expect(verdict).toMatchObject({
    passed: true,
    summary: 'That works: your run ended at 5.000 s.',
    mistake: null,
    remark: {
      slug: 'slow',
      message: 'Correct, but slow.',
      moment: { time: 5, task: null, line: null },
    },
  });
});

test('an answer that goes the better way is told nothing more', async () => {
  const { verdict } = await grade(exercise({ remarks: { slow } }), () => ends(3));
  expect(verdict).toMatchObject({ passed: true, remark: null });
});

test('an answer that fails is told its failure alone', async () => {
  const { verdict } = await grade(exercise({ remarks: { slow } }), () => ends(10));
  expect(verdict).toMatchObject({ passed: false, remark: null });
});

test('one remark is told: the first in the author’s order', async () => {
  const remarks = { silent: { unless: () => null, message: '' }, slow, late: slow };
  const { verdict } = await grade(exercise({ remarks }), () => ends(5));
  expect(verdict.remark?.slug).toBe('slow');
});

test('its words are made from the run and from what was found', async () => {
  const remarks = {
    slow: {
      unless: () => finding('two waits'),
      message: (run: { end: number }, found: { message: string }) => `${run.end}: ${found.message}`,
    },
  };
  const { verdict } = await grade(exercise({ remarks }), () => ends(5));
  expect(verdict.remark).toEqual({ slug: 'slow', message: '5: two waits', moment: null });
});

test('a remark on a later scenario names it, and the verdict shows that run', async () => {
  const scenarios = [
    { name: 'a short wait', params: 2 },
    { name: 'a long wait', params: 6 },
  ];
  const graded = await grade(exercise({ scenarios, remarks: { slow } }), ({ params }) =>
    ends(Number(params)),
  );
  expect(graded.verdict).toMatchObject({
    passed: true,
    scenario: 'a long wait',
    remark: { message: 'With a long wait: Correct, but slow.' },
  });
  expect(graded.record.end).toBe(6);
});

test('a remark that throws is told to its author and to nobody else', async () => {
  const broken = (): never => {
    throw new RangeError('oh');
  };
  const remarks = {
    torn: { unless: broken, message: '' },
    mute: { unless: () => finding(''), message: broken },
  };
  const { verdict } = await grade(exercise({ remarks }), () => ends(5));
  expect(verdict).toMatchObject({ passed: true, remark: null });
  expect(verdict.authorNotes).toEqual([
    'The remark “torn” threw RangeError: oh in its unless().',
    'The message of “mute” threw RangeError: oh.',
  ]);
});
