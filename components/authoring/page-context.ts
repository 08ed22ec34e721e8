/**
 * Which page an author's component stands on. The page says it once, before it renders its
 * MDX; a `<Cell file="x.ts">` so finds the examples of its own chapter.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Mistake } from '../course/author-mistake.ts';

export interface PageContext {
  /** The chapter's folder, `03-coroutines-and-tasks`. */
  readonly folder: string;
  /** The MDX file, from the project's root. */
  readonly file: string;
  /** The page's key: `coroutines-and-tasks/await-is-sequential`. */
  readonly page: string;
}

declare global {
  namespace App {
    interface Locals {
      tickwise?: PageContext;
    }
  }
}

type Page = { readonly locals: App.Locals };

export function setPageContext({ locals }: Page, context: PageContext): void {
  locals.tickwise = context;
}

/** @throws Error when the page did not say where it stands. */
export function pageContext({ locals }: Page): PageContext {
  if (locals.tickwise === undefined) {
    throw new Error('An authoring component stands on a page that called no setPageContext().');
  }
  return locals.tickwise;
}

/**
 * A mistake in the use of a component on this page. `written` is how the component stands in the
 * file, as far as it takes to find its line.
 */
export function mistakeOn(
  { file }: PageContext,
  written: string,
  mistake: Omit<Mistake, 'file' | 'line'>,
): Mistake {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const index = lines.findIndex((line) => line.includes(written));
  return index === -1 ? { file, ...mistake } : { file, line: index + 1, ...mistake };
}
