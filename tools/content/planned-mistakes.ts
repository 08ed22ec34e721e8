/** Sections that a chapter announces although they are written. */
import type { AuthorMistake } from '../course/author-mistake.ts';
import { readYaml } from '../course/yaml-source.ts';
import type { ChapterFiles } from './course-files.ts';
import { placeOf } from './place.ts';
import type { ProsePage } from './prose-page.ts';

/** What stands in `planned` of the opener and has become a section; it would fail the build. */
export function plannedMistakes({ opener, sections }: ChapterFiles): AuthorMistake[] {
  if (opener === null) return [];
  const planned = frontMatterOf(opener.prose).planned;
  if (!Array.isArray(planned)) return [];
  const lines = opener.prose.source.split('\n');
  return sections.flatMap(({ prose, path }) => {
    const title = frontMatterOf(prose).title;
    if (typeof title !== 'string' || !planned.includes(title)) return [];
    return [
      {
        ...placeOf(opener.path),
        line: lines.findIndex((line) => line.includes(title)) + 1,
        found: `“${title}” is planned, and it is written in ${path}.`,
        expected: 'only sections still to be written under planned.',
        mend: 'delete it from planned.',
      },
    ];
  });
}

function frontMatterOf({ yaml }: ProsePage): Readonly<Record<string, unknown>> {
  const source = readYaml(yaml ?? '', 2);
  return 'fault' in source ? {} : (source.value as Readonly<Record<string, unknown>>);
}
