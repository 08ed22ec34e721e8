/**
 * What the course remembers of a reader, and how it stands in storage: one JSON record for the
 * progress, one for each exercise's code (so that typing never rewrites everything).
 *
 * Versions: a reader of version n refuses anything else. A change of shape raises `version` and
 * adds a step that turns the old record into the new one.
 */

export interface SectionProgress {
  /** `opened`: the reader was there. `read`: the end was reached. */
  readonly state: 'opened' | 'read';
  /** When it was first so, ISO 8601. */
  readonly at: string;
}

export interface ProgressRecord {
  readonly version: 1;
  /** By section id, `coroutines-and-tasks/await-is-sequential`. */
  readonly sections: Readonly<Record<string, SectionProgress>>;
  /** Solved exercises, by exercise id. */
  readonly exercises: Readonly<Record<string, { readonly solvedAt: string }>>;
  /** What the reader guessed, by prediction id. */
  readonly predictions: Readonly<Record<string, string>>;
  /** The section opened last. */
  readonly last: string | null;
}

/** A place in a text, both numbers from 1. */
export interface Cursor {
  readonly line: number;
  readonly column: number;
}

/** Where the reader was, in a program that may have several files. */
export interface SavedCursor extends Cursor {
  readonly file?: string;
}

export interface SavedCode {
  readonly code: string;
  /** Hash of the author's text it grew from: another one means that this has changed since. */
  readonly starterHash: string;
  /** Where the reader was in it. */
  readonly cursor?: SavedCursor | null;
}

export const emptyRecord: ProgressRecord = {
  version: 1,
  sections: {},
  exercises: {},
  predictions: {},
  last: null,
};

/** Why a stored text could not be read; `newer` was written by a later edition of the course. */
export type Unreadable = 'broken' | 'newer';

/** Reads a stored progress record. */
export function parseRecord(text: string): ProgressRecord | Unreadable {
  const value = parseObject(text);
  if (value === null) return 'broken';
  if (typeof value.version === 'number' && value.version > 1) return 'newer';
  return isRecord(value) ? value : 'broken';
}

/** Reads an exercise's stored code. */
export function parseCode(text: string): SavedCode | Unreadable {
  const value = parseObject(text);
  if (typeof value?.code !== 'string' || typeof value.starterHash !== 'string') return 'broken';
  const { code, starterHash, cursor } = value;
  return isCursor(cursor) ? { code, starterHash, cursor } : { code, starterHash };
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecord(value: Fields): value is Fields & ProgressRecord {
  return (
    value.version === 1 &&
    every(value.sections, isSectionProgress) &&
    every(value.exercises, (entry) => isFields(entry) && typeof entry.solvedAt === 'string') &&
    every(value.predictions, (entry) => typeof entry === 'string') &&
    (value.last === null || typeof value.last === 'string')
  );
}

function isCursor(value: unknown): value is SavedCursor {
  if (!isFields(value) || !Number.isInteger(value.line) || !Number.isInteger(value.column)) {
    return false;
  }
  return value.file === undefined || typeof value.file === 'string';
}

function isSectionProgress(entry: unknown): boolean {
  return (
    isFields(entry) &&
    (entry.state === 'opened' || entry.state === 'read') &&
    typeof entry.at === 'string'
  );
}

function every(value: unknown, holds: (entry: unknown) => boolean): boolean {
  return isFields(value) && Object.values(value).every(holds);
}
