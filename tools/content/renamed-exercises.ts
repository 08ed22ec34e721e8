/**
 * `exercises/renamed.json`: ids that exercises once had, each with the one it has now, so that
 * what learners solved and wrote under the old id is found under the new one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorMistake } from '../course/author-mistake.ts';
import { nearest } from '../course/nearest.ts';

const place = { folder: 'exercises', file: 'renamed.json' };
/** How an id is written: `section/exercise`. */
export const idForm = /^[a-z\d]+(-[a-z\d]+)*\/[a-z\d]+(-[a-z\d]+)*$/;

interface Renames {
  /** Old id to the id that took its place. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly mistakes: readonly AuthorMistake[];
}

/** The renames below `root`; none where there is no such file. */
export function readRenames(root: string): Renames {
  const path = join(root, place.folder, place.file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  const expected = 'one JSON object of old ids and new ones, { "old/id": "new/id" }.';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = `this is not JSON: ${(error as Error).message}.`;
    return { renamed: {}, mistakes: [{ ...place, found, expected, mend: 'mend the syntax.' }] };
  }
  if (isRenames(value)) return { renamed: value, mistakes: [] };
  const found = 'there is something else than ids in it.';
  const mend = 'write ids as in tasks-run-beside-you/all-stations-at-once.';
  return { renamed: {}, mistakes: [{ ...place, found, expected, mend }] };
}

/** Renames that would lose a learner's progress, or give it to another exercise. */
export function renameMistakes(root: string, ids: readonly string[]): AuthorMistake[] {
  const { renamed, mistakes } = readRenames(root);
  const text = existsSync(join(root, place.folder, place.file))
    ? readFileSync(join(root, place.folder, place.file), 'utf8')
    : '';
  const told = Object.entries(renamed).flatMap(([old, now]): AuthorMistake[] => {
    const line = text.split('\n').findIndex((one) => one.includes(`"${old}"`)) + 1;
    const at = line > 0 ? { ...place, line } : place;
    if (ids.includes(old)) {
      return [
        {
          ...at,
          found: `the old id “${old}” is the id of an exercise again.`,
          expected: 'an old id is never used again: learners may have progress under it.',
          mend: 'give the new exercise another id.',
        },
      ];
    }
    const last = followed(old, renamed);
    if (last !== null && ids.includes(last)) return [];
    const meant = nearest(now, ids);
    return [
      {
        ...at,
        found:
          last === null ? `“${old}” leads back to itself.` : `there is no exercise “${last}” now.`,
        expected: 'the id of an exercise, or another old id that leads to one.',
        mend: meant === null ? 'correct it.' : `did you mean “${meant}”?`,
      },
    ];
  });
  return [...mistakes, ...told];
}

/** Where a chain of renames ends, `null` if it goes in a circle. */
function followed(id: string, renamed: Readonly<Record<string, string>>): string | null {
  const seen = new Set<string>();
  let now = id;
  while (renamed[now] !== undefined) {
    if (seen.has(now)) return null;
    seen.add(now);
    now = renamed[now] as string;
  }
  return now;
}

function isRenames(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([old, now]) => idForm.test(old) && typeof now === 'string' && idForm.test(now),
  );
}
