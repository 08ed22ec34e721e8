/** Which files a `<Cell>` shows: one, or several of one program of which the first is the entry. */

import type { Component, ProsePage } from './prose-page.ts';
import { stringList } from './string-list.ts';

/** A `<Cell>` of a page. */
export interface CellUse {
  /** Names in `examples/`, the entry first. */
  readonly files: readonly string[];
  readonly line: number;
  /** As it stands in the page: `<Cell file="two-ferries.ts" />`. */
  readonly written: string;
}

/** The `<Cell>`s of `page` that name a file, in their order. */
export function cellUses({ components }: ProsePage): CellUse[] {
  return components.filter(({ name }) => name === 'Cell').flatMap(use);
}

function use({ attributes: { file, files }, line }: Component): CellUse[] {
  if (file !== undefined) return [{ files: [file], line, written: `<Cell file="${file}" />` }];
  const names = stringList(files ?? '') ?? [];
  return names.length === 0 ? [] : [{ files: names, line, written: `<Cell files={${files}} />` }];
}

/** Names of the programs that `page` runs, in their order. */
export function programsOn(page: ProsePage): string[] {
  return cellUses(page).flatMap(({ files }) => files.slice(0, 1));
}

/** Names of all files that `page` shows. */
export function filesOn(page: ProsePage): string[] {
  return cellUses(page).flatMap(({ files }) => files);
}
