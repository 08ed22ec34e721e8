/**
 * Keeps what `inspect` comes by, as a tree to look into: one walk makes both the text and the
 * tree, so that a value is asked nothing twice. The tree goes deeper than the text, and has its
 * own bounds.
 */
import {
  DEEPEST_VALUE,
  type LoggedEntry,
  type LoggedValue,
  MOST_VALUES,
} from '#trace/logged-value.ts';

const LONGEST_LEAF = 1_000;
const LONGEST_PREVIEW = 100;

interface Branch {
  readonly entries: LoggedEntry[];
  more: number;
}

export class Collector {
  #branch: Branch = { entries: [], more: 0 };
  #depth = 0;
  #left = MOST_VALUES;
  /** Characters in the tree. */
  characters = 0;

  /** Whether it can take in what lies in the value at hand. */
  get goesDeeper(): boolean {
    return this.#left > 0 && this.#depth < DEEPEST_VALUE;
  }

  /** The tree of the value that `print` prints. */
  root(print: () => string): LoggedValue {
    const [text, branch] = this.#in(print);
    return this.#value(text, branch);
  }

  /** Prints what lies under `key` in the value at hand, and keeps it. */
  part(key: string, print: () => string): string {
    if (!this.goesDeeper) {
      this.#branch.more++;
      return this.apart(print);
    }
    this.#left--;
    const outer = this.#branch;
    const [text, branch] = this.#in(print);
    outer.entries.push({ key: oneLine(key, LONGEST_PREVIEW), value: this.#value(text, branch) });
    return text;
  }

  /** Prints something that is none of the tree's, such as the key of a map. */
  apart(print: () => string): string {
    const [text] = this.#in(print);
    return text;
  }

  /** So many entries of the value at hand are left out. */
  leaveOut(count: number): void {
    this.#branch.more += count;
  }

  #in(print: () => string): [string, Branch] {
    const outer = this.#branch;
    const branch: Branch = { entries: [], more: 0 };
    this.#branch = branch;
    this.#depth++;
    try {
      return [print(), branch];
    } finally {
      this.#branch = outer;
      this.#depth--;
    }
  }

  #value(printed: string, { entries, more }: Branch): LoggedValue {
    const isLeaf = entries.length === 0 && more === 0;
    const text = oneLine(printed, isLeaf ? LONGEST_LEAF : LONGEST_PREVIEW);
    this.characters += text.length + 1;
    if (isLeaf) return { text };
    return more === 0 ? { text, entries } : { text, entries, more };
  }
}

/** What was laid out over many lines, on one. */
function oneLine(text: string, longest: number): string {
  const line = text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
