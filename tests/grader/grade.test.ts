import { describe, expect, test } from 'vitest';
import {
  defineExercise,
  type ExerciseInput,
  endsAt,
  type GradedExercise,
  grade,
  prints,
  raises,
  requirement,
} from '#grader';
import type { RunRecord } from '#trace/run-record.ts';
import { emptyTrace } from '#trace/trace.ts';
import { FILE, ScriptedRun } from './scripted-run.ts';

const three = 'It ends after three seconds';

function exercise(change: Partial<ExerciseInput<unknown>> = {}): GradedExercise {
  const definition = defineExercise({
    checks: [
      requirement(three, endsAt(3)),
      requirement('It says that it is done', prints(['done'])),
    ],
    mistakes: {
      'ends-at-once': { message: 'You did not wait.', when: (run) => run.end === 0 },
      'never-says-so': {
        message: (run) => `You stayed silent until ${run.end}.`,
        when: (run) => run.lines.length === 0,
      },
    },
    starterFails: three,
    ...change,
  });
  return { id: 'ferries/wait', file: FILE, definition };
}

const waits = (seconds: number) => new ScriptedRun().at(seconds).prints('done').record();
const graded = async (one: GradedExercise, record: unknown) =>
  (await grade(one, () => record as RunRecord)).verdict;

describe('a verdict', () => {
  test('passes when every requirement holds', async () => {
    expect(await graded(exercise(), waits(3))).toEqual({
      exercise: 'ferries/wait',
      schedule: null,
      orders: null,
      passed: true,
      summary: 'That works: your run ended at 3.000 s.',
      scenario: 'a plain run',
      checks: [
        { name: three, passed: true, message: '', moment: null },
        { name: 'It says that it is done', passed: true, message: '', moment: null },
      ],
      mistake: null,
      remark: null,
      moment: null,
      authorNotes: [],
    });
  });

  test('sums up the first requirement that fails', async () => {
    const verdict = await graded(exercise(), waits(2));
    expect(verdict).toMatchObject({
      passed: false,
      summary: 'It should end at 3.000 s. Yours: 2.000 s.',
      mistake: null,
      remark: null,
      moment: { time: 2, task: null, line: null },
    });
    expect(verdict.checks.map((check) => check.passed)).toEqual([false, true]);
  });

  test('lets the first mistake that matches speak first', async () => {
    const silent = new ScriptedRun().record();
    expect(await graded(exercise(), silent)).toMatchObject({
      summary: 'You did not wait.',
      mistake: 'ends-at-once',
    });
    expect(await graded(exercise(), new ScriptedRun().at(3).record())).toMatchObject({
      summary: 'You stayed silent until 3.',
      mistake: 'never-says-so',
    });
  });

  test('looks for no mistake in an attempt that passes', async () => {
    const always = { message: 'no', when: () => true };
    const verdict = await graded(exercise({ mistakes: { always } }), waits(3));
    expect(verdict).toMatchObject({ passed: true, mistake: null });
  });

  test('lets a requirement speak in its own words', async () => {
    const checks = [requirement(three, endsAt(3), (run, { message }) => `${run.end}? ${message}`)];
    expect(await graded(exercise({ checks }), waits(2))).toMatchObject({
      summary: '2? It should end at 3.000 s. Yours: 2.000 s.',
    });
  });
});

describe('scenarios', () => {
  const two = exercise({
    scenarios: [
      { name: 'a short wait', params: 3 },
      { name: 'a long wait', params: 30, seed: 7 },
    ],
    checks: [
      requirement(
        three,
        endsAt((run) => Number(run.params)),
      ),
    ],
    mistakes: {},
  });

  test('are each run, and all must hold', async () => {
    const seen: unknown[] = [];
    const { verdict } = await grade(two, (scenario) => {
      seen.push(scenario);
      return waits(Number(scenario.params));
    });
    expect(verdict.summary).toBe(
      'That works: your run ended at 3.000 s, and it holds in both tries.',
    );
    expect(seen).toEqual(two.definition.scenarios);
  });

  test('catch an answer that is written down, and are told by name', async () => {
    const { verdict, record } = await grade(two, () => waits(3));
    expect(verdict).toMatchObject({
      passed: false,
      scenario: 'a long wait',
      summary: 'With a long wait: It should end at 30.000 s. Yours: 3.000 s.',
    });
    expect(record.end).toBe(3);
  });

  test('end with the first that fails', async () => {
    let runs = 0;
    await grade(two, () => {
      runs++;
      return waits(1);
    });
    expect(runs).toBe(1);
  });
});

describe('a run that does not end well', () => {
  const error = {
    type: 'TypeError',
    message: 'delay is not a function',
    at: { file: 'harness.ts', line: 3, column: 1 },
    stack: [{ file: FILE, line: 7, column: 3, name: 'main', own: true }],
    hint: 'Import it from asyncio.',
  };

  test('is told by its error first, at the learner’s own line', async () => {
    const verdict = await graded(exercise(), { ...waits(2), status: 'error', error });
    expect(verdict.summary).toBe(
      'Your program failed on line 7 with a TypeError: delay is not a function. Import it from asyncio.',
    );
    expect(verdict.checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['The program runs to its end', false],
      [three, false],
      ['It says that it is done', false],
    ]);
    expect(verdict.moment).toEqual({ time: 2, task: null, line: 7 });
  });

  test.each([
    ['deadlock', 'Your program stands still at 2.000 s: delay is not a function.'],
    ['limit', 'Your program was stopped on line 7: delay is not a function.'],
    ['stopped', 'You stopped the run at 2.000 s.'],
  ])('as %s says so', async (status, start) => {
    const verdict = await graded(exercise(), { ...waits(2), status, error });
    expect(verdict.summary.startsWith(start)).toBe(true);
  });

  test('is not taken for a mistake that ends well', async () => {
    const record = { ...new ScriptedRun().record(), status: 'error', error };
    expect(await graded(exercise(), record)).toMatchObject({ mistake: null });
  });

  test('may be a mistake that ends so', async () => {
    const record = { ...new ScriptedRun().record(), status: 'error', error };
    const never = { message: 'It never sails.', when: () => true };
    const mistakes = {
      'never-waits': never,
      'calls-it-twice': { ...never, ends: 'error' as const },
    };
    expect(await graded(exercise({ mistakes }), record)).toMatchObject({
      mistake: 'calls-it-twice',
      summary: 'It never sails.',
    });
  });

  test('passes where the lesson is the error', async () => {
    const failing = exercise({
      ends: 'error',
      checks: [requirement('It fails', raises('TypeError', /not a function/))],
    });
    expect(await graded(failing, { ...waits(2), status: 'error', error })).toMatchObject({
      passed: true,
    });
    expect(await graded(failing, waits(2))).toMatchObject({
      passed: false,
      summary: 'Your program ran to its end at 2.000 s. It should end with an error.',
    });
  });

  test('may be right in one scenario alone', async () => {
    const scenarios = [
      { name: 'a calm day', params: 2 },
      { name: 'a storm', params: 7, ends: 'error' as const },
    ];
    const stormy = exercise({ scenarios, checks: [requirement('It ends', () => null)] });
    const running = (fails: boolean) => (scenario: { params?: unknown }) =>
      ({
        ...waits(2),
        ...(fails && scenario.params === 7 ? { status: 'error', error } : {}),
      }) as RunRecord;
    expect((await grade(stormy, running(true))).verdict.passed).toBe(true);
    expect((await grade(stormy, running(false))).verdict).toMatchObject({
      passed: false,
      summary: 'With a storm: Your program ran to its end at 2.000 s. It should end with an error.',
      checks: [{ name: 'The program ends with an error', passed: false }, { passed: false }],
    });
  });

  test('is not judged where its record was cut', async () => {
    const trace = { ...emptyTrace(), dropped: { events: 9, from: 2e9, printed: 0, tasks: 0 } };
    const verdict = await graded(exercise(), { ...waits(3), trace });
    expect(verdict.summary).toBe(
      'Your run did so much that we could follow it only until 2.000 s. Is there a loop that goes round more often than it needs to?',
    );
  });
});

describe('a record that is none', () => {
  const good = waits(3);
  test.each([
    ['nothing', null],
    ['a text', 'passed'],
    ['another version', { ...good, version: 2 }],
    ['an unknown status', { ...good, status: 'toString' }],
    ['a time that is none', { ...good, end: Number.NaN }],
    ['output that is no list', { ...good, output: 'done' }],
    ['a line without a text', { ...good, output: [{ ...good.output[0], text: 7 }] }],
    ['a report without a name', { ...good, reports: [{ value: 1, time: 0 }] }],
    [
      'an error without a stack',
      { ...good, error: { type: 'E', message: '', at: null, hint: null } },
    ],
    ['a trace whose columns differ', { ...good, trace: { ...good.trace, length: 99 } }],
    [
      'a trace with an unknown event',
      { ...good, trace: { ...good.trace, code: new Uint8Array(1) } },
    ],
  ])('is refused: %s', async (_, record) => {
    const verdict = await graded(exercise({ mistakes: {} }), record);
    expect(verdict.passed).toBe(false);
    expect(verdict.summary).toMatch(
      /^Your program failed with a RunError: The run came back damaged/,
    );
  });
});

describe('checks with a fault of their own', () => {
  const broken = (): never => {
    throw new RangeError('out of range');
  };

  test('fail, and tell the author', async () => {
    const checks = [requirement('It is fine', broken), requirement(three, endsAt(3))];
    const verdict = await graded(exercise({ checks }), waits(3));
    expect(verdict.checks.map((check) => check.passed)).toEqual([false, true]);
    expect(verdict.summary).toBe(
      'This could not be judged: the check itself has a fault. It is not yours.',
    );
    expect(verdict.authorNotes).toEqual(['The check “It is fine” threw RangeError: out of range.']);
  });

  test('in a mistake or a message are passed over', async () => {
    const verdict = await graded(
      exercise({
        checks: [requirement(three, endsAt(3), broken)],
        mistakes: {
          'cannot-tell': { message: '', when: broken },
          'cannot-say': { message: broken, when: () => true },
        },
      }),
      waits(2),
    );
    expect(verdict.summary).toBe('It should end at 3.000 s. Yours: 2.000 s.');
    expect(verdict.mistake).toBeNull();
    expect(verdict.authorNotes).toEqual([
      `The message of “${three}” threw RangeError: out of range.`,
      'The mistake “cannot-tell” threw RangeError: out of range in its when().',
      'The message of “cannot-say” threw RangeError: out of range.',
    ]);
  });
});
