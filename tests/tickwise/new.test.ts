/** `tickwise new`: what it writes passes the check as it stands, and nothing is overwritten. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PlannedChapter, plannedChapters } from '../../components/course/planned-chapters.ts';
import { root } from '../../tools/install.mjs';
import { chapter, exercise, section, TinyCourse } from './tiny-course.ts';

describe('what is scaffolded', () => {
  test('passes the check: a chapter alone, with a section, with another exercise', async () => {
    using course = new TinyCourse();
    course.make('chapter', '19', 'the-tea-house');
    expect(await course.mistakes()).toEqual([]);
    course.make('section', '19.1', 'tea-for-two');
    course.make('exercise', '19.1', 'a-second-pot', '--kind', 'write');
    for (const kind of ['predict', 'label', 'order']) {
      course.make('exercise', '19.1', `what-${kind}`, '--kind', kind);
    }
    course.make('section', '19.2', 'tea-for-three', '--title', 'Tea for three: now');
    expect(await course.mistakes()).toEqual([]);
  });

  test('is formatted as the project is', () => {
    using course = TinyCourse.filled();
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'ci', '--vcs-enabled=false', '--error-on-warnings', course.root],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stdout + (status === 0 ? '' : stderr)).not.toContain('✖');
    expect(status).toBe(0);
  });

  test('is named by the paths that were written', () => {
    using course = new TinyCourse();
    expect(course.make('chapter', '19', 'the-tea-house')).toEqual([`${chapter}/index.mdx`]);
    expect(course.make('section', '19.1', 'tea-for-two')).toEqual([
      section,
      `${chapter}/examples/tea-for-two.ts`,
      `${chapter}/examples/tea-for-two.py`,
      `${exercise}/prompt.mdx`,
      `${exercise}/starter.ts`,
      `${exercise}/solution.ts`,
      `${exercise}/checks.ts`,
      `${exercise}/harness.ts`,
      `${exercise}/wrong/awaited-at-once.ts`,
      `${exercise}/wrong/as-they-get-ready.ts`,
    ]);
  });

  const [planned] = plannedChapters;
  test.runIf(planned)('takes title and promise from the plan, which the chapter leaves', () => {
    const { number, title, promise } = planned as PlannedChapter;
    using course = new TinyCourse();
    const plan = 'components/course/planned-chapters.ts';
    const entry = (of: number) => `  {\n    number: ${of},\n    title: 'T',\n  },\n`;
    course.write(plan, `[\n${entry(number)}${entry(99)}];\n`);
    expect(course.make('chapter', String(number), 'at-last')).toContain(plan);
    expect(course.read(plan)).toBe(`[\n${entry(99)}];\n`);
    const [opener = ''] = Object.keys(course.listing()).filter((path) => path.endsWith('.mdx'));
    expect(course.read(opener)).toContain(`title: ${title}\npromise: `);
    expect(course.read(opener)).toContain(promise);
  });
});

describe('new refuses, and writes nothing', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'a name with capitals': [
      'section 19.2 TeaTime',
      '“TeaTime” cannot be a name: it becomes part of an address, so it is written in lower case with hyphens, as in two-ferries. Try “teatime”.',
    ],
    'a name with a slash': ['exercise 19.1 a/b', 'Try “a-b”.'],
    'a name without letters': ['chapter 20 20', '“20” cannot be a name'],
    'a chapter that is no number': [
      'chapter tea house',
      'The number of a chapter is written 19, not “tea”.',
    ],
    'a chapter with three digits': ['chapter 190 tea', 'a whole number from 1 to 99'],
    'a number that another chapter has': [
      'chapter 19 the-coffee-house',
      'The chapter content/19-the-tea-house has the number 19. Choose another.',
    ],
    'a name that another chapter has': [
      'chapter 20 the-tea-house',
      'The chapter content/19-the-tea-house has the name “the-tea-house”. Choose another.',
    ],
    'a section of an unknown chapter': [
      'section 21.1 tea',
      'There is no chapter 21. There are 19 (the-tea-house). Make it with: tickwise new chapter 21 NAME',
    ],
    'a section without its number': [
      'section 19 tea',
      'The number of a section is written 19.1, not “19”.',
    ],
    'a number that another section has': [
      'section 19.1 tea',
      `The section ${section} has the number 1. Choose another.`,
    ],
    'a name that another section has': ['section 19.2 tea-for-two', 'has the name “tea-for-two”'],
    'an exercise of an unknown section': [
      'exercise 19.7 tea',
      'There is no section 19.7. There are 19.1. Make it with: tickwise new section 19.7 NAME',
    ],
    'an id that another exercise has': [
      'exercise 19.1 try-tea-for-two',
      `The id “tea-for-two/try-tea-for-two” is that of ${exercise}. Choose another name.`,
    ],
    'an id that an exercise once had': [
      'exercise 19.1 old-tea',
      'The id “tea-for-two/old-tea” is that of the exercise that is now “tea-for-two/try-tea-for-two”.',
    ],
    'an unknown kind': [
      'exercise 19.1 tea --kind quiz',
      'There is no kind “quiz”. There are write,',
    ],
    'an unknown thing': [
      'lesson 19.1 tea',
      'There is no new “lesson”. Usage: tickwise new chapter',
    ],
    'a missing name': ['section 19.2', 'Give a number and a name. Usage:'],
    'a name of several words': ['chapter 20 tea house', 'One name at a time, with hyphens'],
    'an unknown option': ['chapter 20 tea --fast', "Unknown option '--fast'"],
    'a file that exists': [
      'section 19.2 two-ferries',
      `${chapter}/examples/two-ferries.py exists and is not overwritten.`,
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [args, words]) => {
    using course = TinyCourse.filled();
    course.write('exercises/renamed.json', '{"tea-for-two/old-tea":"tea-for-two/try-tea-for-two"}');
    if (args.endsWith('two-ferries')) course.write(`${chapter}/examples/two-ferries.py`, 'mine');
    const before = course.listing();
    expect(() => course.make(...args.split(' '))).toThrow(words);
    expect(course.listing()).toEqual(before);
  });
});
