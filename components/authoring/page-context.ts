/**
 * Which page an author's component stands on. The page says it once, before it renders its
 * MDX; a `<Cell file="x.ts">` so finds the examples of its own chapter.
 */
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

/** A mistake in the use of a component on this page. */
export function mistakeOn({ file }: PageContext, mistake: Omit<Mistake, 'file'>): Mistake {
  return { file, ...mistake };
}
