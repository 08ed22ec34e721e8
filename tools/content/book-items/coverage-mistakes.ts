/** Items that no section says to teach, and sections that say to teach what nobody knows. */
import type { AuthorMistake } from '../../course/author-mistake.ts';
import { nearest } from '../../course/nearest.ts';
import { placeOf } from '../place.ts';
import type { Coverage } from './coverage.ts';
import { atLine, type WantedItem, wantedItemsFile } from './wanted-items.ts';

/** Everything that keeps the table of coverage from being whole and true. */
export function coverageMistakes(coverage: Coverage): AuthorMistake[] {
  return [
    ...coverage.wanted.mistakes,
    ...unknownItems(coverage),
    ...unclaimedItems(coverage),
    ...misplacedItems(coverage),
  ];
}

function unknownItems({ claims, wanted }: Coverage): AuthorMistake[] {
  // A line that cannot be read may be the one that has the item.
  if (wanted.mistakes.length > 0) return [];
  const names = wanted.items.map(({ name }) => name);
  return claims
    .filter(({ item }) => !names.includes(item))
    .map(({ item, section, line }) => {
      const meant = nearest(item, names);
      return {
        ...placeOf(section.path),
        line,
        found: `covers has ${item}, and ${wantedItemsFile} has no such item.`,
        expected: `an item of ${wantedItemsFile}, its book and its name, e.g. F L2.4.`,
        mend: meant === null ? 'correct it, or add the item there.' : `did you mean ${meant}?`,
      };
    });
}

/** One mistake a section, with all that is wanted of it. */
function unclaimedItems({ covered }: Coverage): AuthorMistake[] {
  const open = covered.flatMap(({ item, places }) =>
    places.flatMap((place) => (place.type === 'unclaimed' ? [{ item, at: place.section }] : [])),
  );
  return [...Map.groupBy(open, ({ at }) => at)].map(([section, some]) => ({
    ...placeOf(section.path),
    line: 1,
    found: `covers does not have ${some.map(({ item }) => inWords(item)).join(', ')}.`,
    expected: `what ${wantedItemsFile} wants of section ${section.number}.`,
    mend: `if the section teaches it, write covers: [${some.map(({ item }) => item.name).join(', ')}]; if not, teach it, or name another section there.`,
  }));
}

function misplacedItems({ covered }: Coverage): AuthorMistake[] {
  return covered.flatMap(({ item, places }): AuthorMistake[] => {
    const lost = places
      .filter(({ type }) => type === 'nowhere')
      .map(({ number }) =>
        atLine(
          item.line,
          `${inWords(item)} is wanted in ${number}, which is not written.`,
          'a section that is written, or one that its chapter plans.',
          'name the section that teaches it, or announce it under “planned” in the chapter’s index.mdx.',
        ),
      );
    const { postponed, line, name } = item;
    const taught = places.some(
      ({ type, number }) => type === 'taught' && number === postponed?.section,
    );
    if (!taught || postponed === null) return lost;
    const found = `${name} is postponed in ${postponed.section}, which says that it covers it.`;
    return [...lost, atLine(line, found, 'only what is not taught yet.', 'empty the last field.')];
  });
}

function inWords({ name, what }: WantedItem): string {
  return `${name} (${what})`;
}
