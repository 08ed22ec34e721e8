/** The front matter of chapters and sections, held against the schemas that the site has. */
import type { z } from 'astro/zod';
import { chapterSchema, sectionSchema } from '../../components/course/front-matter.ts';
import type { AuthorMistake } from '../course/author-mistake.ts';
import { nearest } from '../course/nearest.ts';
import { readYaml, type YamlSource } from '../course/yaml-source.ts';
import { placeOf, sentence } from './place.ts';
import type { ProsePage } from './prose-page.ts';

export type PageKind = 'chapter' | 'section';

const schemas = { chapter: chapterSchema, section: sectionSchema } as const;

/** Everything that is wrong between the `---` lines of a page. */
export function frontMatterMistakes({ path, yaml }: ProsePage, kind: PageKind): AuthorMistake[] {
  const place = placeOf(path);
  const keys = Object.keys(schemas[kind].shape);
  if (yaml === null) {
    return [
      {
        ...place,
        line: 1,
        found: 'there is no front matter.',
        expected: `the file begins with ---, then ${keys.join(', ')}, then --- again.`,
        mend: `copy the first lines of another ${kind} and change them.`,
      },
    ];
  }
  // The front matter starts in the second line of the file.
  const source = readYaml(yaml, 2);
  if ('fault' in source) {
    return [
      {
        ...place,
        line: source.line,
        found: `this is not YAML: ${sentence(source.fault)}`,
        expected: 'one “key: value” a line; a text with a colon or a # in it stands in quotes.',
        mend: 'put the text in quotes, or mend the indentation.',
      },
    ];
  }
  const result = schemas[kind].safeParse(source.value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(key, keys, source, place))
      : [wrongValue(issue, source, place)],
  );
}

type Place = Pick<AuthorMistake, 'folder' | 'file'>;

function unknownKey(
  key: string,
  keys: readonly string[],
  source: YamlSource,
  place: Place,
): AuthorMistake {
  const meant = nearest(key, keys);
  return {
    ...place,
    line: source.lineOf(key) ?? 1,
    found: `unknown key “${key}”.`,
    expected: `no other keys than ${keys.join(', ')}.`,
    mend: meant === null ? 'remove it.' : `rename it to “${meant}”, or remove it.`,
  };
}

function wrongValue(issue: z.core.$ZodIssue, source: YamlSource, place: Place): AuthorMistake {
  const key = String(issue.path[0] ?? '');
  const expected = sentence(issue.message.replace(/^expected /, ''));
  const line = source.lineOf(key);
  if (line === undefined) {
    const found = `“${key}” is missing.`;
    return { ...place, line: 1, found, expected, mend: `add a line “${key}: …”.` };
  }
  const found = `“${key}” ${valueIn(issue.path, source.value)}.`;
  return { ...place, line, found, expected, mend: 'change it to that form.' };
}

/** The value at `path`, as what is said of its first key: `is 12`, or `has "x"` of a list. */
function valueIn([key = '', index]: readonly PropertyKey[], object: unknown): string {
  const value = (object as Readonly<Record<PropertyKey, unknown>>)[key];
  if (index === undefined) return `is ${JSON.stringify(value)}`;
  return `has ${JSON.stringify((value as Readonly<Record<PropertyKey, unknown>>)[index])}`;
}
