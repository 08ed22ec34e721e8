/**
 * All of a reader's work as one file, to keep or to take to another browser: progress, and the
 * code of every cell and exercise. Import adds to what is there and overwrites nothing unasked.
 */
import {
  emptyRecord,
  type ProgressRecord,
  parseCode,
  parseRecord,
  type SavedCode,
} from './progress-record.ts';

export interface WorkFile {
  readonly format: 'tickwise-work';
  readonly version: 1;
  /** When it was written, ISO 8601. */
  readonly exported: string;
  readonly progress: ProgressRecord;
  /** By the id of the exercise or cell. */
  readonly code: Readonly<Record<string, SavedCode>>;
}

/** What was read from a file; `work` is `null` when nothing of it can be used. */
export interface ReadWork {
  readonly work: WorkFile | null;
  /** One sentence for each thing that is wrong. */
  readonly problems: readonly string[];
}

/** The part of the Web Storage interface that a whole backup needs. */
export type KeyedStorage = Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'>;

const recordKey = 'tickwise:progress';
const codePrefix = 'tickwise:code:';

/** Everything that `storage` keeps of the reader's work. */
export function collectWork(storage: KeyedStorage, now: Date): WorkFile {
  const code: Record<string, SavedCode> = {};
  for (const key of keysOf(storage)) {
    if (!key.startsWith(codePrefix) || key.endsWith(':unreadable')) continue;
    const saved = parseCode(storage.getItem(key) ?? '');
    if (typeof saved !== 'string') code[key.slice(codePrefix.length)] = saved;
  }
  return {
    format: 'tickwise-work',
    version: 1,
    exported: now.toISOString(),
    progress: storedRecord(storage),
    code,
  };
}

/** Reads a file that somebody chose; it may hold anything. */
export function readWork(text: string): ReadWork {
  const value = parsed(text);
  if (value === null || value.format !== 'tickwise-work') {
    return none('This is not a file that Tickwise exported.');
  }
  if (value.version !== 1) {
    return none('This file is from a newer edition of the course. Reload the page and try again.');
  }
  const problems: string[] = [];
  const progress = parseRecord(JSON.stringify(value.progress ?? null));
  if (typeof progress === 'string')
    problems.push('The progress in it cannot be read; it is left out.');
  const code: Record<string, SavedCode> = {};
  if (!isFields(value.code)) problems.push('The code in it cannot be read; it is left out.');
  for (const [id, entry] of Object.entries(isFields(value.code) ? value.code : {})) {
    const saved = parseCode(JSON.stringify(entry));
    if (typeof saved === 'string')
      problems.push(`The code of “${id}” cannot be read; it is left out.`);
    else code[id] = saved;
  }
  const exported = typeof value.exported === 'string' ? value.exported : '';
  const record = typeof progress === 'string' ? emptyRecord : progress;
  return {
    work: { format: 'tickwise-work', version: 1, exported, progress: record, code },
    problems,
  };
}

/** Ids whose code is here and in `work`, and not the same. */
export function differing(storage: KeyedStorage, work: WorkFile): string[] {
  const here = collectWork(storage, new Date(0)).code;
  return Object.entries(work.code)
    .filter(([id, { code }]) => Object.hasOwn(here, id) && here[id]?.code !== code)
    .map(([id]) => id);
}

/**
 * Adds `work` to what `storage` keeps. Where both have code, `whose` decides.
 *
 * @throws what `storage` throws when it is full; the reader's own work is then as it was.
 */
export function addWork(storage: KeyedStorage, work: WorkFile, whose: 'mine' | 'theirs'): void {
  const kept = new Set(whose === 'mine' ? differing(storage, work) : []);
  const changes = Object.entries(work.code)
    .filter(([id]) => !kept.has(id))
    .map(([id, saved]) => [codePrefix + id, JSON.stringify(saved)] as const);
  const record = merged(storedRecord(storage), work.progress);
  const all = [...changes, [recordKey, JSON.stringify(record)] as const];
  const before = all.map(([key]) => [key, storage.getItem(key)] as const);
  try {
    for (const [key, text] of all) storage.setItem(key, text);
  } catch (error) {
    for (const [key, text] of before) if (text !== null) storage.setItem(key, text);
    throw error;
  }
}

/** What either has reached counts; where both know something, it is what was there first. */
function merged(mine: ProgressRecord, theirs: ProgressRecord): ProgressRecord {
  const sections = { ...theirs.sections, ...mine.sections };
  for (const [id, { state, at }] of Object.entries(theirs.sections)) {
    if (state === 'read') sections[id] = { state, at };
  }
  return {
    version: 1,
    sections,
    exercises: { ...theirs.exercises, ...mine.exercises },
    predictions: { ...theirs.predictions, ...mine.predictions },
    last: mine.last ?? theirs.last,
  };
}

function storedRecord(storage: KeyedStorage): ProgressRecord {
  const record = parseRecord(storage.getItem(recordKey) ?? '');
  return typeof record === 'string' ? emptyRecord : record;
}

function keysOf(storage: KeyedStorage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').sort();
}

function none(problem: string): ReadWork {
  return { work: null, problems: [problem] };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
