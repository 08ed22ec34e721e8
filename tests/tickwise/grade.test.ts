/** `tickwise grade` as an instructor calls it, and as a hostile learner would like it to be. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../tools/install.mjs';

const id = 'tasks-run-beside-you/all-stations-at-once';
const folder = 'exercises/03-coroutines-and-tasks/all-stations-at-once';
const cache = join(root, '.cache', 'tests');
mkdirSync(cache, { recursive: true });
const attempts = mkdtempSync(join(cache, 'attempts-'));
afterAll(() => rmSync(attempts, { recursive: true }));

function tickwise(...args: readonly string[]) {
  const program = join(root, 'tools/tickwise/index.ts');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'grade', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, seconds: (performance.now() - start) / 1000 };
}

/** The verdict on a program that is written down for the occasion. */
function verdictOn(code: string) {
  const file = join(attempts, 'attempt.ts');
  writeFileSync(file, code);
  const { stdout, seconds } = tickwise(id, file, '--json');
  return { verdict: JSON.parse(stdout), seconds };
}

const answering = (body: string) =>
  `export async function readings(stations: unknown[]) {\n  ${body}\n}\n`;

describe('grade', () => {
  test('passes the solution', () => {
    const { status, stdout } = tickwise(id, `${folder}/solution.ts`, '--json');
    expect(JSON.parse(stdout)).toEqual({
      exercise: id,
      passed: true,
      checks: [
        { name: 'Every station is asked before the first one answers', passed: true, message: '' },
        {
          name: 'The report is ready as soon as the slowest station has answered',
          passed: true,
          message: '',
        },
        {
          name: 'The readings come back in the order of the stations',
          passed: true,
          message: '',
        },
      ],
      mistake: null,
    });
    expect(status).toBe(0);
  });

  test('tells a wrong answer its mistake, in words', () => {
    const { status, stdout } = tickwise(folder, `${folder}/wrong/collects-as-they-come.ts`);
    expect(status).toBe(0);
    expect(stdout).toContain('✗ All stations at once (tasks-run-beside-you/all-stations-at-once)');
    expect(stdout).toContain('collected the readings in the order in which they arrived');
    expect(stdout).toContain('  ✓ Every station is asked before the first one answers');
    expect(stdout).toContain('  ✗ The readings come back in the order of the stations');
  });

  test('names the mistake and the times in JSON', () => {
    const { stdout } = tickwise('all-stations-at-once', `${folder}/starter.ts`, '--json');
    const verdict = JSON.parse(stdout);
    expect(verdict).toMatchObject({ passed: false, mistake: 'awaits-inside-the-loop' });
    expect(verdict.checks[1].message).toBe(
      'It should end at 1.000 s. Yours: 12.000 s; line 11 waits twelve times, one after the other.',
    );
  });

  test('says where a program does not compile', () => {
    const { verdict } = verdictOn(answering('return [;'));
    expect(verdict.passed).toBe(false);
    expect(verdict.checks[0].name).toBe('The program compiles');
    expect(verdict.checks[0].message).toMatch(/^Line 2 does not compile: /);
  });

  test('says where a program fails', () => {
    const { verdict } = verdictOn(answering('return stations.nothing.at(0);'));
    expect(verdict.checks[0].name).toBe('The program runs to its end');
    expect(verdict.checks[0].message).toMatch(/^Your program failed on line 2 with a TypeError: /);
  });
});

describe('grade tells of a race', () => {
  const race = 'the-last-seat-on-the-ferry';
  const folder = `exercises/03-coroutines-and-tasks/${race}`;

  test('the order that fails, and how to see it run', () => {
    const { stdout } = tickwise(race, `${folder}/starter.ts`);
    const [, order] = /--order (s1:[\d.-]+) --scenario 1$/m.exec(stdout) ?? [];
    expect(order).toBe('s1:1.1');
    expect(stdout).toContain('It happens when “Ben” goes before “Ann” at 1.000 s');
    const replayed = tickwise(race, `${folder}/starter.ts`, '--order', 's1:1.1', '--scenario', '1');
    expect(replayed.stdout).toContain('    2.000   Ben has a seat\n');
    expect(replayed.stdout).toContain('Ann and Ben have tickets, and there was one seat.');
    expect(replayed.status).toBe(0);
  });

  test('in JSON the order, where there is one', () => {
    const failed = JSON.parse(tickwise(race, `${folder}/starter.ts`, '--json').stdout);
    expect(failed).toMatchObject({ passed: false, order: 's1:1.1' });
    const usual = tickwise(race, `${folder}/starter.ts`, '--order', 's1', '--json');
    expect(JSON.parse(usual.stdout)).toMatchObject({ passed: true });
  });

  test('and whoever passes, a better way', () => {
    const answer = `${folder}/correct-but/one-buyer-at-a-time.ts`;
    const { stdout } = tickwise(race, answer);
    expect(stdout).toMatch(
      /^✓ .*\n\nThat works: [\s\S]*\nA better way: .* holds the lock for 1\.000 s/,
    );
    expect(JSON.parse(tickwise(race, answer, '--json').stdout)).toMatchObject({
      passed: true,
      remark: 'one-buyer-at-a-time',
      better: expect.stringContaining('Take the seat before you ask the bank'),
    });
  });
});

describe('grade stops a hostile program within 10 s', () => {
  test.each([
    ['an endless loop', 'while (true) {}', /^Your program was stopped on line 2: a loop went on/],
    [
      'a loop inside a regular expression',
      `/^(a+)+$/.exec('${'a'.repeat(40)}b'); return [];`,
      /^Your program kept computing for more than/,
    ],
    [
      'a memory bomb',
      "const all = []; while (true) all.push(new Array(1e6).fill('x'));",
      /^Your program used more memory than it may/,
    ],
    [
      'a flood of output',
      "for (;;) console.log('x'.repeat(1e5));",
      /^Your program was stopped on line 2: it printed more than/,
    ],
    ['an escape', "return (0, eval)('process').exit(0);", /on line 2 with an EvalError: /],
    [
      'a constructor',
      "return stations.constructor.constructor('return process')().exit(0);",
      /on line 2 with an EvalError: /,
    ],
    [
      'a changed built-in object',
      "JSON.stringify = () => '{}'; return [];",
      /on line 2 with a TypeError: /,
    ],
  ])('%s', (_, body, words) => {
    const { verdict, seconds } = verdictOn(answering(body));
    expect(verdict).toMatchObject({ passed: false, mistake: null });
    expect(verdict.checks[0].message).toMatch(words);
    expect(seconds).toBeLessThan(10);
  });
});

describe('grade refuses', () => {
  test.each([
    ['an exercise that does not exist', ['all-stations', 'x.ts'], 'There is no exercise'],
    ['a file that does not exist', [id, 'no-such-file.ts'], 'no-such-file.ts cannot be read'],
    [
      'too few arguments',
      [id],
      'Usage: tickwise grade EXERCISE FILE [--json] [--order ORDER --scenario N]',
    ],
    ['an unknown option', [id, 'x.ts', '--fast'], "Unknown option '--fast'"],
    [
      'an order that is none',
      [id, `${folder}/solution.ts`, '--order', '1.1'],
      '“1.1” is no order. It is written as a verdict names it, s1:1.1.',
    ],
    [
      'a scenario that does not exist',
      [id, `${folder}/solution.ts`, '--order', 's1', '--scenario', '9'],
      'There is no scenario 9. There are 3.',
    ],
  ])('%s', (_, args, words) => {
    const { status, stdout, stderr } = tickwise(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});
