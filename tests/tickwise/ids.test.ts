/** An id that learners have progress under never gets lost unseen. */
import { describe, expect, test } from 'vitest';
import { lostIdMistakes, publishIds, unlistedIds } from '../../tools/content/published-ids.ts';
import { exercise, exerciseId, section, TinyCourse } from './tiny-course.ts';

const list = 'exercises/ids.json';
const idsIn = (course: TinyCourse): unknown => JSON.parse(course.read(list));

describe('the list of published ids', () => {
  test('takes new exercises without a word until it is written', async () => {
    using course = TinyCourse.filled();
    expect(await course.mistakes()).toEqual([]);
    expect(unlistedIds(course.root, [exerciseId])).toEqual([exerciseId]);
    expect(publishIds(course.root, [exerciseId])).toEqual([exerciseId]);
    expect(idsIn(course)).toEqual([exerciseId]);
    course.make('exercise', '19.1', 'a-third-cup');
    expect(await course.mistakes()).toEqual([]);
  });

  test('is sorted, and written again only where something is new', () => {
    using course = TinyCourse.filled();
    expect(publishIds(course.root, ['b/b', 'a/a'])).toEqual(['a/a', 'b/b']);
    course.change(list, /\n$/, '\n\n');
    expect(publishIds(course.root, ['a/a', 'b/b'])).toEqual([]);
    expect(course.read(list)).toBe('[\n  "a/a",\n  "b/b"\n]\n\n');
    expect(publishIds(course.root, ['a/a', 'a/c'])).toEqual(['a/c']);
    expect(idsIn(course)).toEqual(['a/a', 'a/c', 'b/b']);
  });

  test('is content with an id that leads on to another exercise', async () => {
    using course = TinyCourse.filled();
    publishIds(course.root, [exerciseId]);
    course.change(`${exercise}/prompt.mdx`, exerciseId, 'tea-for-two/two-pots');
    course.change(section, exerciseId, 'tea-for-two/two-pots');
    course.write('exercises/renamed.json', `{ "${exerciseId}": "tea-for-two/two-pots" }\n`);
    expect(await course.mistakes()).toEqual([]);
  });

  test('proposes the exercise of the same name where one moved to another section', () => {
    using course = TinyCourse.filled();
    publishIds(course.root, ['a/two-pots']);
    const [mistake] = lostIdMistakes(course.root, ['b/spoons', 'c/two-pots']);
    expect(mistake?.mend).toContain('add "a/two-pots": "c/two-pots" to exercises/renamed.json');
  });

  test('does not call an id lost whose exercise cannot be read', async () => {
    using course = TinyCourse.filled();
    publishIds(course.root, [exerciseId]);
    course.remove(`${exercise}/solution.ts`);
    expect((await course.mistakes()).filter((one) => one.includes('ids.json'))).toEqual([]);
  });

  test('keeps an id from being given to another exercise', async () => {
    using course = TinyCourse.filled();
    publishIds(course.root, ['tea-for-two/old-tea']);
    expect(() => course.make('exercise', '19.1', 'old-tea')).toThrow(
      'The id “tea-for-two/old-tea” is that of an exercise that is gone. Choose another name.',
    );
  });
});
