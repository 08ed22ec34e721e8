/**
 * Keeps the reader's progress in the browser.
 *
 * Nothing is lost in silence: what cannot be read is set aside under a key of its own, what
 * cannot be written stays in memory for the visit, and both are told as `trouble`.
 * Several tabs may be open: each write starts from what is stored now.
 */
import {
  emptyRecord,
  type ProgressRecord,
  parseCode,
  parseRecord,
  type SavedCode,
  type SectionProgress,
} from './progress-record.ts';
import { Renames } from './renames.ts';

/**
 * `unavailable`: the browser allows no storage. `full`: the last write did not fit. `broken`:
 * what was stored could not be read and was set aside under `kept`. `newer`: a later edition of
 * the course wrote it, and this one will not touch it.
 */
export type Trouble =
  | { readonly type: 'unavailable' | 'full' | 'newer' }
  | { readonly type: 'broken'; readonly kept: string };

/** The part of the Web Storage interface that the store needs, and the names of all there is. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  keys(): readonly string[];
};

const recordKey = 'tickwise:progress';
const codeKey = (exercise: string) => `tickwise:code:${exercise}`;

/** One reader's progress; `storage` is null where the browser refuses it. */
export class ProgressStore {
  readonly #storage: TextStorage | null;
  readonly #renames: Renames;
  readonly #now: () => Date;
  readonly #listeners = new Set<() => void>();
  /** Code that could not be stored, kept for this visit. */
  readonly #unsavedCode = new Map<string, SavedCode>();
  #record: ProgressRecord = emptyRecord;
  /** The record in memory is ahead of the stored one. */
  #unsaved = false;
  #trouble: Trouble | null = null;

  /** `renamed`: ids that exercises once had, each with the one that took its place. */
  constructor(
    storage: TextStorage | null,
    renamed: Readonly<Record<string, string>> = {},
    now: () => Date = () => new Date(),
  ) {
    this.#storage = storage;
    this.#renames = new Renames(renamed);
    this.#now = now;
    if (storage === null) this.#trouble = { type: 'unavailable' };
    else this.#read();
  }

  /** Why progress is not being kept, or null when all is well. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** Id of the section opened last, or null. */
  get last(): string | null {
    return this.#record.last;
  }

  /** Whether the reader has written, answered or solved anything. */
  get hasWork(): boolean {
    const { exercises, predictions } = this.#record;
    if (Object.keys({ ...exercises, ...predictions }).length > 0) return true;
    return this.#storage?.keys().some((key) => key.startsWith(codeKey(''))) ?? false;
  }

  /** Whether the reader opened or read `section`; null when neither. */
  section(section: string): SectionProgress['state'] | null {
    return this.#record.sections[section]?.state ?? null;
  }

  isSolved(exercise: string): boolean {
    return exercise in this.#record.exercises;
  }

  /** What the reader guessed, or null. */
  prediction(id: string): string | null {
    return this.#record.predictions[id] ?? null;
  }

  /** The reader is at `section`, which also becomes the place to continue. */
  markOpened(section: string): void {
    this.#change((record) => {
      const known = record.sections[section] ?? { state: 'opened', at: this.#time() };
      return { ...record, sections: { ...record.sections, [section]: known }, last: section };
    });
  }

  /** The reader reached the end of `section`. */
  markSeen(section: string): void {
    if (this.section(section) === 'read') return;
    this.#change((record) => ({
      ...record,
      sections: { ...record.sections, [section]: { state: 'read', at: this.#time() } },
    }));
  }

  /** The learner passed `exercise`; the first time counts. */
  markSolved(exercise: string): void {
    if (this.isSolved(exercise)) return;
    this.#change((record) => ({
      ...record,
      exercises: { ...record.exercises, [exercise]: { solvedAt: this.#time() } },
    }));
  }

  /** Keeps what the reader guessed. */
  savePrediction(id: string, option: string): void {
    if (this.prediction(id) === option) return;
    this.#change((record) => ({
      ...record,
      predictions: { ...record.predictions, [id]: option },
    }));
  }

  /** Keeps the learner's code of `exercise`. */
  saveCode(exercise: string, saved: SavedCode): void {
    const { code, starterHash, cursor } = saved;
    const text = JSON.stringify({ code, starterHash, ...(cursor ? { cursor } : {}) });
    // First, so that who hears of a failure finds the code here.
    this.#unsavedCode.set(exercise, saved);
    if (!this.#write(codeKey(exercise), text)) return;
    this.#unsavedCode.delete(exercise);
    this.#forgetFormerCode(exercise);
  }

  /** The learner's code of `exercise`, or null when there is none that can be read. */
  loadCode(exercise: string): SavedCode | null {
    const unsaved = this.#unsavedCode.get(exercise);
    if (unsaved !== undefined) return unsaved;
    for (const id of [exercise, ...this.#renames.before(exercise)]) {
      const text = this.#storage?.getItem(codeKey(id)) ?? null;
      if (text === null) continue;
      const saved = parseCode(text);
      if (typeof saved !== 'string') return saved;
      this.#setAside(codeKey(id), text);
    }
    return null;
  }

  /** Forgets the learner's code of `exercise`, who wants to start over. */
  forgetCode(exercise: string): void {
    this.#unsavedCode.delete(exercise);
    this.#storage?.removeItem(codeKey(exercise));
    this.#forgetFormerCode(exercise);
  }

  /**
   * Calls `listener` after every change of progress or trouble, until the returned function is
   * called.
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes up what another tab has stored. */
  refresh(): void {
    if (this.#unsaved || this.#storage === null) return;
    this.#read();
    this.#tell();
  }

  /** What was written under the ids that `exercise` had before. */
  #forgetFormerCode(exercise: string): void {
    for (const id of this.#renames.before(exercise)) this.#storage?.removeItem(codeKey(id));
  }

  #time(): string {
    return this.#now().toISOString();
  }

  #change(next: (record: ProgressRecord) => ProgressRecord): void {
    if (!this.#unsaved) this.#read();
    this.#record = next(this.#record);
    this.#unsaved = !this.#write(recordKey, JSON.stringify(this.#record));
    this.#tell();
  }

  #read(): void {
    const text = this.#storage?.getItem(recordKey) ?? null;
    if (text === null) {
      this.#record = emptyRecord;
      return;
    }
    const record = parseRecord(text);
    if (typeof record !== 'string') {
      this.#record = { ...record, exercises: this.#renames.applied(record.exercises) };
      return;
    }
    this.#record = emptyRecord;
    if (record === 'newer') this.#trouble = { type: 'newer' };
    else this.#setAside(recordKey, text);
  }

  /** Whether `text` is stored now; a newer edition's record is never overwritten. */
  #write(key: string, text: string): boolean {
    if (this.#storage === null || this.#trouble?.type === 'newer') return false;
    try {
      this.#storage.setItem(key, text);
    } catch {
      this.#fail({ type: 'full' });
      return false;
    }
    if (this.#trouble?.type === 'full') this.#fail(null);
    return true;
  }

  #setAside(key: string, text: string): void {
    const kept = `${key}:unreadable`;
    try {
      this.#storage?.setItem(kept, text);
      this.#storage?.removeItem(key);
      this.#fail({ type: 'broken', kept });
    } catch {
      this.#fail({ type: 'full' });
    }
  }

  #fail(trouble: Trouble | null): void {
    this.#trouble = trouble;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
