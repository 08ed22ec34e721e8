import { expect, test } from 'vitest';
import {
  chapterSchema,
  exerciseSchema,
  sectionSchema,
} from '../../../components/course/front-matter.ts';

const section = { title: 'Await is sequential', lead: 'One after the other.', minutes: 12 };
const exercise = {
  id: 'tasks-run-beside-you/all-stations-at-once',
  title: 'All stations at once',
  kind: 'fix',
  section: '3.3',
  file: 'readings.ts',
  hints: ['Look at the timeline.'],
};

function complaints(result: { error?: { issues: readonly { message: string }[] } | undefined }) {
  return result.error?.issues.map(({ message }) => message) ?? [];
}

test('takes front matter as authors are told to write it', () => {
  expect(complaints(sectionSchema.safeParse(section))).toEqual([]);
  expect(complaints(exerciseSchema.safeParse(exercise))).toEqual([]);
  expect(chapterSchema.parse({ title: 'A', promise: 'B' })).toEqual({
    title: 'A',
    promise: 'B',
    planned: [],
  });
});

test('says what it expected where something is missing or wrong', () => {
  expect(complaints(sectionSchema.safeParse({ ...section, minutes: 'ten' }))).toEqual([
    'expected whole minutes, e.g. 12',
  ]);
  expect(complaints(sectionSchema.safeParse({ ...section, title: '' }))).toEqual([
    'expected the title of the section, but it is empty; e.g. "Await is sequential"',
  ]);
  expect(complaints(exerciseSchema.safeParse({ ...exercise, kind: 'solve' }))).toEqual([
    'expected one of write, fix, improve, predict, label, order',
  ]);
});

test('tells an author who wrote a section number without quotes', () => {
  expect(complaints(exerciseSchema.safeParse({ ...exercise, section: 3.1 }))).toEqual([
    "expected the section's number in quotes, e.g. '3.3'",
  ]);
});

test('refuses a field it does not know', () => {
  expect(complaints(sectionSchema.safeParse({ ...section, titel: 'x' }))).toHaveLength(1);
});
