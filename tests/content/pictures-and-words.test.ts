/** Nothing is drawn and no word is explained for nobody. */
import { expect, test } from 'vitest';
import { glossary } from '../../components/authoring/glossary.ts';
import { pictureNames } from '../../components/authoring/pictures/names.ts';
import { readCourse } from '../../tools/content/course-files.ts';
import { root } from '../../tools/install.mjs';

const { chapters } = readCourse(root);
const components = chapters
  .flatMap(({ opener, sections }) => [...(opener === null ? [] : [opener]), ...sections])
  .flatMap(({ prose }) => prose.components);

/** The names that all components of one kind give. */
function named(kind: string): ReadonlySet<string | undefined> {
  return new Set(components.filter(({ name }) => name === kind).map((one) => one.attributes.name));
}

test('every drawn picture is shown by a section', () => {
  const shown = named('Picture');
  expect(pictureNames.filter((name) => !shown.has(name))).toEqual([]);
});

test('every word of the glossary is introduced by a page', () => {
  const introduced = named('Term');
  expect(Object.keys(glossary).filter((name) => !introduced.has(name))).toEqual([]);
});

test('a cheat sheet has something to look at: a table or a picture of its chapter', () => {
  const without = chapters.filter(
    ({ sections }) =>
      sections.length > 0 &&
      !sections.some(({ prose }) => prose.components.some(({ name }) => name === 'Keep')),
  );
  expect(without.map(({ folder }) => folder)).toEqual([]);
});
