import { expect, test } from 'vitest';
import type { CheckResult, Verdict } from '#grader/verdict.ts';
import { spoken, verdictHtml } from '../../components/exercise/verdict-html.ts';

const check = (change: Partial<CheckResult> = {}): CheckResult => ({
  name: 'The readings take one second',
  passed: false,
  message: 'It should end at 1.000 s. Yours: 12.000 s.',
  moment: { time: 12, task: 2, line: 7 },
  ...change,
});

const verdict = (change: Partial<Verdict> = {}): Verdict => ({
  exercise: 'a/b',
  passed: false,
  summary: 'Your readings ran in turn. They ended late, because line 7 awaits in the loop.',
  scenario: 'a plain run',
  checks: [check()],
  mistake: null,
  remark: null,
  moment: { time: 12, task: null, line: 7 },
  schedule: null,
  orders: null,
  authorNotes: [],
  ...change,
});

test('the first sentence carries the verdict', () => {
  expect(verdictHtml(verdict(), 'readings.ts')).toContain(
    '<strong>Your readings ran in turn.</strong> They ended late',
  );
});

test('code and stressed words of a message are set as such, and other stars stay', () => {
  const message = 'It ends when one *fails*, with `a *b* c`. You have 2 * 3 * 4.';
  expect(verdictHtml(verdict({ summary: message }), 'readings.ts')).toContain(
    '<strong>It ends when one <em>fails</em>, with <code>a *b* c</code>.</strong> You have 2 * 3 * 4.',
  );
});

test('a line that is named is a way to it', () => {
  expect(verdictHtml(verdict(), 'readings.ts')).toContain(
    'data-file="readings.ts" data-line="7" data-column="1">line 7</button>',
  );
});

test('a requirement that is not met says why and leads to its moment', () => {
  const html = verdictHtml(verdict(), 'readings.ts');
  expect(html).toContain('Not met: ');
  expect(html).toContain('Yours: 12.000 s.');
  expect(html).toContain('data-moment="12" data-task="2" data-at-line="7"');
  expect(html).toContain('Look at 12.000 s');
});

test('a requirement that is met says no more', () => {
  const html = verdictHtml(
    verdict({ passed: true, moment: null, checks: [check({ passed: true, message: '' })] }),
    'readings.ts',
  );
  expect(html).toContain('Met: ');
  expect(html).not.toContain('data-moment');
});

test('what the summary says is not said twice', () => {
  const { message } = check();
  const html = verdictHtml(verdict({ summary: message }), 'readings.ts');
  expect(html.split('Yours: 12.000 s')).toHaveLength(2);
});

test('values of the run stay text', () => {
  const html = verdictHtml(verdict({ summary: 'Yours is <script>.' }), 'readings.ts');
  expect(html).not.toContain('<script>');
});

test('a value between quotes does not end the first sentence', () => {
  const summary = 'Line 1 should be “address: 12 Mill Lane”. Yours is empty.';
  expect(verdictHtml(verdict({ summary }), 'readings.ts')).toMatch(
    /<strong>.*12 Mill Lane”\.<\/strong> Yours/,
  );
});

test('an order that fails can be quoted, and run again', () => {
  const html = verdictHtml(verdict({ schedule: 's1:1.1' }), 'booking.ts');
  expect(html).toContain('Order <code>s1:1.1</code>');
  expect(html).toContain('data-do="replay"');
  expect(verdictHtml(verdict(), 'booking.ts')).not.toContain('data-do="replay"');
});

const better: Partial<Verdict> = {
  passed: true,
  summary: 'That works: your run ended at 3.000 s.',
  checks: [check({ passed: true, message: '', moment: null })],
  remark: {
    slug: 'held-too-long',
    message: 'Line 4 holds the `oven` while the loaf cools.',
    moment: { time: 2, task: 3, line: 4 },
  },
  moment: null,
};

test('whoever passed reads a better way behind the verdict, with its moment', () => {
  const html = verdictHtml(verdict(better), 'loaf.ts');
  expect(html).toContain('A better way');
  expect(html).toContain('holds the <code>oven</code> while the loaf cools.');
  expect(html).toContain('data-moment="2" data-task="3" data-at-line="4"');
  expect(html.indexOf('That works')).toBeLessThan(html.indexOf('A better way'));
  expect(html.indexOf('A better way')).toBeLessThan(html.indexOf('class="requirements"'));
});

test('a verdict without a remark says nothing of a better way', () => {
  expect(verdictHtml(verdict(), 'loaf.ts')).not.toContain('A better way');
});

test('the verdict is spoken with the remark, after the success', () => {
  expect(spoken(verdict(better))).toBe(
    'Passed. That works: your run ended at 3.000 s. A better way: Line 4 holds the `oven` while the loaf cools.',
  );
});
