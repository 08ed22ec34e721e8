/**
 * `exercises/ids.json`: every id that an exercise was ever published under. Learners' progress and
 * code are kept under it in their browsers, where nobody can look; so an id that is gone shows only
 * against this list. `tickwise ids` adds to it, and nothing is ever taken out by itself.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorMistake } from '../course/author-mistake.ts';
import { nearest } from '../course/nearest.ts';
import { idForm, readRenames } from './renamed-exercises.ts';

const place = { folder: 'exercises', file: 'ids.json' };

interface Published {
  readonly ids: readonly string[];
  readonly mistakes: readonly AuthorMistake[];
}

/** The ids that are listed below `root`; none where there is no such file. */
export function readPublishedIds(root: string): Published {
  let value: unknown;
  try {
    value = JSON.parse(textBelow(root) || '[]');
  } catch (error) {
    return unusable(`this is not JSON: ${(error as Error).message}.`);
  }
  const isList = Array.isArray(value) && value.every((id) => typeof id === 'string');
  if (!isList) return unusable('this is not a list of texts.');
  const ids = value as readonly string[];
  const odd = ids.find((id) => !idForm.test(id));
  return odd === undefined ? { ids, mistakes: [] } : unusable(`“${odd}” is no id.`);
}

/** Ids that were published and now lead nowhere: what learners kept under them would be lost. */
export function lostIdMistakes(root: string, ids: readonly string[]): AuthorMistake[] {
  const { ids: published, mistakes } = readPublishedIds(root);
  const { renamed } = readRenames(root);
  const lines = textBelow(root).split('\n');
  const lost = published.filter((id) => !ids.includes(id) && renamed[id] === undefined);
  const fresh = ids.filter((id) => !published.includes(id));
  const told = lost.map((id): AuthorMistake => {
    const now = successor(id, fresh) ?? 'new/id';
    return {
      ...place,
      line: lines.findIndex((line) => line.includes(`"${id}"`)) + 1,
      found: `no exercise has the id “${id}” any more.`,
      expected: 'an exercise, or an entry in exercises/renamed.json, for every id in this list.',
      mend: `add "${id}": "${now}" to exercises/renamed.json, so that learners keep what they did; if no learner ever had it, take it out of this list.`,
    };
  });
  return [...mistakes, ...told];
}

/** The ids among `ids` that are not listed yet. */
export function unlistedIds(root: string, ids: readonly string[]): readonly string[] {
  const { ids: published } = readPublishedIds(root);
  return ids.filter((id) => !published.includes(id)).sort();
}

/** Adds `ids` to the list below `root`, and says which of them are new in it. */
export function publishIds(root: string, ids: readonly string[]): readonly string[] {
  const added = unlistedIds(root, ids);
  if (added.length === 0) return added;
  const all = [...new Set([...readPublishedIds(root).ids, ...added])].sort();
  writeFileSync(join(root, place.folder, place.file), `${JSON.stringify(all, null, 2)}\n`);
  return added;
}

/** The new id that an exercise may have got: the one most like it, or the only one. */
function successor(id: string, fresh: readonly string[]): string | null {
  const slug = id.split('/').at(-1);
  const moved = fresh.find((one) => one.endsWith(`/${slug}`));
  return moved ?? nearest(id, fresh) ?? (fresh.length === 1 ? (fresh[0] ?? null) : null);
}

function unusable(found: string): Published {
  const expected = 'one JSON list of the ids of exercises, ["section/exercise", …].';
  return { ids: [], mistakes: [{ ...place, found, expected, mend: 'mend it.' }] };
}

function textBelow(root: string): string {
  const path = join(root, place.folder, place.file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
