import { describe, expect, test } from 'vitest';
import { type Answers, defineQuestions, gradeAnswers, readAnswers } from '#grader';
import { ScriptedRun } from './scripted-run.ts';

/** A program that prints two lines and ends at 3 s. */
const record = new ScriptedRun().spawn('main').step('main').at(3).ends('main').record();

const set = defineQuestions({
  end: {
    type: 'choice',
    ask: 'When does it end?',
    options: { 'at 3 s': 'It waits once.', 'at 6 s': 'You counted the wait twice.' },
    right: (run) => `at ${run.end} s`,
  },
  seconds: {
    type: 'entry',
    ask: 'How long does it wait?',
    unit: 's',
    right: (run) => run.end,
    because: 'It waits for three seconds.',
    wrong: { '1': 'One second is not enough.' },
    otherwise: 'Count again.',
  },
  things: {
    type: 'labelling',
    ask: 'What are these?',
    labels: ['a task', 'a value'],
    items: [
      { text: 'main', right: 'a task', because: 'It runs.', wrong: { 'a value': 'It runs.' } },
      { text: '3', right: 'a value', because: 'It is a number.', wrong: {} },
    ],
  },
  order: {
    type: 'ordering',
    ask: 'In which order?',
    items: ['ends', 'waits', 'begins'],
    right: ['begins', 'waits', 'ends'],
    because: 'First things first.',
    wrong: [{ order: ['waits', 'begins', 'ends'], message: 'It begins before it waits.' }],
    otherwise: 'Begin at the beginning.',
  },
});

const right: Answers = {
  end: 'at 3 s',
  seconds: '3',
  things: ['a task', 'a value'],
  order: ['begins', 'waits', 'ends'],
};

/** The verdict on the right answers with one of them changed. */
async function judged(change: Answers) {
  const answers = { ...right, ...change };
  const { verdict } = await gradeAnswers({ id: 'a/b', file: 'a.ts' }, set, answers, () => record);
  return verdict;
}

test('whoever has everything right reads why', async () => {
  expect(await judged({})).toMatchObject({
    passed: true,
    summary:
      'Right. It waits once. It waits for three seconds. It runs. It is a number. First things first.',
  });
});

describe('a usual wrong answer is told its own words', () => {
  test.each([
    [{ end: 'at 6 s' }, 'end: at 6 s', 'You counted the wait twice.'],
    [{ seconds: '1.0 s' }, 'seconds: 1', 'One second is not enough.'],
    [{ things: ['a value', 'a task'] }, 'things: main: a value', 'It runs.'],
    [{ order: ['waits', 'begins', 'ends'] }, 'order: order 1', 'It begins before it waits.'],
  ])('%j', async (change, mistake, summary) => {
    expect(await judged(change)).toMatchObject({ passed: false, mistake, summary });
  });
});

describe('another answer is told where to look', () => {
  test.each([
    [{ seconds: '7' }, 'Count again.'],
    [{ seconds: 'long' }, 'Count again.'],
    [{ things: ['a task', 'a task'] }, 'Look again at “3”.'],
    [{ order: ['begins', 'ends', 'waits'] }, 'Begin at the beginning. The first one is right.'],
  ])('%j', async (change, summary) => {
    expect(await judged(change)).toMatchObject({ passed: false, mistake: null, summary });
  });
});

test('a number is the same with its unit, its comma and its zeros', async () => {
  for (const seconds of ['3', '3.0', '3,0', ' 3 s', '3.000s']) {
    expect((await judged({ seconds })).passed).toBe(true);
  }
});

test('what is not answered is open, question by question', async () => {
  const { verdict } = await gradeAnswers({ id: 'a/b', file: 'a.ts' }, set, {}, () => record);
  expect(verdict.checks.map(({ message }) => message)).toEqual(
    Array.from({ length: 4 }, () => 'This is still open.'),
  );
});

test('answers are read from JSON, and whatever is none is left out', () => {
  expect(readAnswers('{"a":"x","b":["y"],"c":1,"d":[2]}')).toEqual({ a: 'x', b: ['y'] });
  expect([readAnswers('nonsense'), readAnswers('null')]).toEqual([{}, {}]);
});
