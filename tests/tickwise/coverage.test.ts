/** What an author is told about the items of the books that a section covers. */
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../tools/content/book-items/coverage.ts';
import { coverageTable } from '../../tools/content/book-items/coverage-table.ts';
import { readCourse } from '../../tools/content/course-files.ts';
import { chapter, section, TinyCourse } from './tiny-course.ts';

const header = 'book,item,what,sections,postponed';
const csv = 'content/coverage.csv';

/** A course whose one section claims `covers`, with these lines in `coverage.csv`. */
function courseWith(covers: string, ...lines: readonly string[]): TinyCourse {
  const course = TinyCourse.filled();
  if (covers !== '') course.change(section, /^minutes:/m, `covers: ${covers}\nminutes:`);
  if (lines.length > 0) course.write(csv, `${lines.join('\n')}\n`);
  return course;
}

async function told(covers: string, ...lines: readonly string[]): Promise<string[]> {
  using course = courseWith(covers, ...lines);
  return await course.mistakes();
}

test('a section that covers what is wanted of it has nothing to mend', async () => {
  expect(
    await told('[F L1.1, T 2.01]', header, 'F,L1.1,tea,19.1,', 'T,2.01,pots,19.1 3.1,'),
  ).toEqual([]);
});

describe('front matter', () => {
  test.each([
    ['F L1.1', '“covers” is "F L1.1". | change it to that form.'],
    ['[L1.1]', '“covers” has "L1.1". | change it to that form.'],
    ['[F L1.1, F L1.1]', '“covers” is ["F L1.1","F L1.1"]. | change it to that form.'],
  ])('%s is refused', async (covers, message) => {
    const mistakes = await told(covers, header, 'F,L1.1,tea,19.1,');
    expect(mistakes).toContain(`${section}:4: ${message}`);
  });

  test('names an unknown item with its line, and the one that was meant', async () => {
    expect(await told('\n  - F L1.1\n  - F L11', header, 'F,L1.1,tea,19.1,')).toEqual([
      `${section}:6: covers has F L11, and ${csv} has no such item. | did you mean F L1.1?`,
    ]);
  });
});

describe('what is wanted', () => {
  test('and not claimed is told at the section, all of it at once', async () => {
    expect(await told('', header, 'F,L1.1,tea,19.1,', 'F,L1.2,pots,19.1,')).toEqual([
      `${section}:1: covers does not have F L1.1 (tea), F L1.2 (pots). | if the section teaches it, write covers: [F L1.1, F L1.2]; if not, teach it, or name another section there.`,
    ]);
  });

  test('of a section that nobody plans is told at the item', async () => {
    expect(await told('', header, 'F,L1.1,tea,19.2,')).toEqual([
      `${csv}:2: F L1.1 (tea) is wanted in 19.2, which is not written. | name the section that teaches it, or announce it under “planned” in the chapter’s index.mdx.`,
    ]);
  });

  test('of a planned section, of a later chapter, or postponed with a reason, may wait', async () => {
    using course = courseWith('', header, 'F,L1.1,tea,19.2,', 'F,L1.2,pots,20.1,');
    course.change(`${chapter}/index.mdx`, /^title:/m, 'planned:\n  - Later\ntitle:');
    expect(await course.mistakes()).toEqual([]);
    expect(await told('', header, 'F,L1.1,tea,19.1,19.1 needs a kettle')).toEqual([]);
  });

  test('and postponed although it is covered is told at the item', async () => {
    expect(await told('[F L1.1]', header, 'F,L1.1,tea,19.1,19.1 needs a kettle')).toEqual([
      `${csv}:2: F L1.1 is postponed in 19.1, which says that it covers it. | empty the last field.`,
    ]);
  });
});

describe('the list of what is wanted', () => {
  test.each([
    ['another header', ['item,what'], `${csv}:1: “item,what”. | put the header back.`],
    ['a line with a field too few', [header, 'F,L1.1,tea'], `${csv}:2: “F,L1.1,tea”.`],
    ['a section that is no number', [header, 'F,L1.1,tea,19,'], `${csv}:2: “F,L1.1,tea,19,”.`],
    [
      'a postponed section that is not among them',
      [header, 'F,L1.1,tea,19.2,19.1 why'],
      `${csv}:2:`,
    ],
    [
      'an item twice',
      [header, 'F,L1.1,tea,20.1,', 'F,L1.1,tea,20.2,'],
      `${csv}:3: F L1.1 again, as in line 2. | join the two lines.`,
    ],
  ])('is refused with %s', async (_, lines, message) => {
    expect(await told('', ...lines)).toEqual([expect.stringContaining(message)]);
  });
});

test('the table shows for each item where it is taught, by which programs and exercises', () => {
  using tiny = courseWith(
    '[F L1.1]',
    header,
    'F,L1.1,tea,19.1 20.3,',
    'F,L1.2,milk,19.1,19.1 needs cows',
  );
  const course = readCourse(tiny.root);
  const table = coverageTable(coverageOf(course), course);
  expect(table.split('\n').filter((line) => line.startsWith('| '))).toEqual([
    '| Item | What it is | Section | Demonstrations | Exercises |',
    '| F L1.1 | tea | [19.1 Tea for two](19-the-tea-house/01-tea-for-two.mdx) | tea-for-two | try-tea-for-two |',
    '|  |  | 20.3 | *in a later chapter* |  |',
    '| F L1.2 | milk | 19.1 | *later: needs cows* |  |',
    '| Item | What it is | Section | Why not yet |',
    '| F L1.2 | milk | 19.1 | *later: needs cows* |',
  ]);
});
