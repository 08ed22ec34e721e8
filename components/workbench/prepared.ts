/** The prepared cells and exercises of the course, for pages and for the files under `/run/`. */
import guest from 'virtual:tickwise/guest';
import type { PreparedExercise } from '../exercise/build/prepare-exercise.ts';
import { contentHash } from './build/hash.ts';
import type { PreparedCell } from './build/prepare-cell.ts';

const cells = import.meta.glob<PreparedCell>('/content/*/examples/*.ts', {
  query: '?cell',
  import: 'default',
});
const exercises = import.meta.glob<PreparedExercise>('/exercises/*/*/prompt.mdx', {
  query: '?exercise',
  import: 'default',
});

/** The guest script, which every run needs, under the name that carries its hash. */
export const guestAsset = { name: `guest.${contentHash(guest)}.js`, text: guest };

/** Address of a file under `/run/` as the page at `page` links to it, wherever the course stands. */
export function runAddress(asset: string, page: URL): string {
  return `${'../'.repeat(page.pathname.split('/').length - 2)}run/${asset}`;
}

/** @throws Error that lists the examples there are. `path`: `content/03-…/examples/x.ts`. */
export async function cellAt(path: string): Promise<PreparedCell> {
  const load = cells[`/${path}`];
  if (load !== undefined) return load();
  const folder = `/${path.replace(/[^/]+$/, '')}`;
  const near = Object.keys(cells).filter((other) => other.startsWith(folder));
  const names = near.map((other) => other.slice(folder.length));
  throw new Error(
    `${path}: there is no such example. ` +
      (names.length === 0 ? `${folder.slice(1)} is empty.` : `There are ${names.join(', ')}.`),
  );
}

/** @throws Error that lists the exercises there are. */
export async function exerciseById(id: string): Promise<PreparedExercise> {
  const all = await allExercises();
  const found = all.find((exercise) => exercise.id === id);
  if (found !== undefined) return found;
  const ids = all.map((exercise) => exercise.id).sort();
  throw new Error(`There is no exercise “${id}”. There are: ${ids.join(', ')}.`);
}

export function allCells(): Promise<PreparedCell[]> {
  return Promise.all(Object.values(cells).map((load) => load()));
}

export function allExercises(): Promise<PreparedExercise[]> {
  return Promise.all(Object.values(exercises).map((load) => load()));
}
