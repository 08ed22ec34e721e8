/**
 * `content/coverage.csv`: what of the books the course wants to teach, and in which sections. It
 * holds facts alone, a line an item, in the order of the books:
 *
 *     book,item,what,sections,postponed
 *     T,5.01,a file as an async context manager,7.2 7.8,7.8 needs simulated files
 *
 * `postponed` names one of the sections that does not teach the item yet, and says why.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorMistake } from '../../course/author-mistake.ts';

export interface WantedItem {
  /** As sections name it: `T 5.01`. */
  readonly name: string;
  /** `T` */
  readonly book: string;
  /** `a file as an async context manager` */
  readonly what: string;
  /** `['7.2', '7.8']` */
  readonly sections: readonly string[];
  readonly postponed: { readonly section: string; readonly reason: string } | null;
  /** Where it stands in the file. */
  readonly line: number;
}

export interface WantedItems {
  readonly items: readonly WantedItem[];
  readonly mistakes: readonly AuthorMistake[];
}

/** The file, from the course's root. */
export const wantedItemsFile = 'content/coverage.csv';

const header = 'book,item,what,sections,postponed';
const form = /^(?<book>[A-Z]),(?<item>[^,]+),(?<what>[^,]+),(?<sections>[\d. ]+),(?<later>[^,]*)$/;
const number = /^\d+\.\d+$/;

/** Reads it below `root`; a course without the file wants nothing. */
export function readWantedItems(root: string): WantedItems {
  const path = join(root, wantedItemsFile);
  if (!existsSync(path)) return { items: [], mistakes: [] };
  const [first, ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  if (first !== header) {
    const mend = 'put the header back.';
    return { items: [], mistakes: [atLine(1, `“${first}”.`, `the header ${header}.`, mend)] };
  }
  const mistakes: AuthorMistake[] = [];
  const items = new Map<string, WantedItem>();
  for (const [index, text] of lines.entries()) {
    const line = index + 2;
    const item = readItem(text, line);
    const twin = item === null ? undefined : items.get(item.name);
    if (item === null) {
      const expected = `five fields, ${header}, as in “T,3.05,a coroutine with a timeout,4.2,”; a section postponed is one of the sections, with a reason.`;
      mistakes.push(atLine(line, `“${text}”.`, expected, 'write the line in that form.'));
    } else if (twin !== undefined) {
      const mend = 'join the two lines.';
      mistakes.push(
        atLine(line, `${item.name} again, as in line ${twin.line}.`, 'each item once.', mend),
      );
    } else {
      items.set(item.name, item);
    }
  }
  return { items: [...items.values()], mistakes };
}

function readItem(text: string, line: number): WantedItem | null {
  const { book, item, what, sections: list, later } = form.exec(text)?.groups ?? {};
  if (book === undefined || what === undefined || list === undefined) return null;
  const sections = list.split(' ');
  if (!sections.every((one) => number.test(one))) return null;
  const [, section, reason] = /^(\S+) (\S.*)$/.exec(later ?? '') ?? [];
  const postponed = section && reason ? { section, reason } : null;
  if (later !== '' && (postponed === null || !sections.includes(postponed.section))) return null;
  return { name: `${book} ${item}`, book, what, sections, postponed, line };
}

/** A mistake in the file. */
export function atLine(line: number, found: string, expected: string, mend: string): AuthorMistake {
  return { folder: 'content', file: 'coverage.csv', line, found, expected, mend };
}
