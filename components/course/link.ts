/**
 * Addresses of the course's pages. A page is named by its path from the home page, `''`,
 * `'coroutines-and-tasks/'`, `'coroutines-and-tasks/await-is-sequential/'`; links between pages
 * are relative, so the course works under any address.
 */

/**
 * The link from one page to another.
 *
 * @example
 * relativeLink('coroutines-and-tasks/', 'many-at-once/') // → '../many-at-once/'
 */
export function relativeLink(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${to}` || './';
}
