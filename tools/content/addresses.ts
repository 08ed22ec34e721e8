/** The addresses of the course's pages, each with the anchors that a link may name. */
import { glossary } from '../../components/authoring/glossary.ts';
import type { CourseFiles } from './course-files.ts';

/** Anchors by address: `/coroutines-and-tasks/await-is-sequential/` → its headings, exercises. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** What links may lead to; the layout itself gives every page the anchor `content`. */
export function addressesOf({ chapters }: CourseFiles): Addresses {
  const pages = new Map<string, ReadonlySet<string>>([
    ['/', new Set(['content', 'contents'])],
    ['/glossary/', new Set(['content', ...Object.keys(glossary)])],
  ]);
  for (const { slug, opener, sections } of chapters) {
    if (opener !== null) {
      pages.set(`/${slug}/`, new Set(['content', 'sections', ...opener.prose.anchors]));
    }
    if (sections.length > 0) {
      pages.set(`/${slug}/cheat-sheet/`, new Set(['content']));
    }
    for (const { slug: section, prose } of sections) {
      const exercises = prose.components
        .filter(({ name }) => name === 'Exercise')
        .map(({ attributes }) => `exercise-${(attributes.id ?? '').replace('/', '-')}`);
      const anchors = new Set(['content', ...prose.anchors, ...exercises]);
      pages.set(`/${slug}/${section}/`, anchors);
    }
  }
  return pages;
}
