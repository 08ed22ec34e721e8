/**
 * The reader's text of one cell or exercise across visits and tabs. Nothing is overwritten in
 * silence:
 *
 *   - the author's text has changed since: the reader chooses (`outdated`);
 *   - another tab has stored something else: the reader hears of it, and what stands here is
 *     written only after they chose;
 *   - a store that fails is named by the page's own notice.
 *
 * Typing is written at most `keepAfter` after its first key, so that a crash costs no more.
 */
import { progress } from '../../progress/progress.ts';
import type { SavedCursor } from '../../progress/progress-record.ts';

const keepAfter = 300;

export type Kept =
  | { readonly type: 'none' }
  | { readonly type: 'current'; readonly code: string; readonly cursor: SavedCursor | null }
  /** It grew from another text of the author's than today's. */
  | { readonly type: 'outdated'; readonly code: string; readonly cursor: SavedCursor | null };

export interface KeptWorkOptions {
  readonly id: string;
  /** The author's text and its hash. */
  readonly original: string;
  readonly hash: string;
  /** Where the cursor stands, if an editor is open. */
  readonly cursor: () => SavedCursor | null;
  /** Another tab has stored `code`; `unsaved` says whether something here was not stored yet. */
  readonly onElsewhere: (code: string, unsaved: boolean) => void;
}

export class KeptWork {
  readonly #options: KeptWorkOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What waits to be written. */
  #pending: string | null = null;
  /** What this tab last read or wrote. */
  #known: string;
  /** Another tab has stored something else, and the reader has not chosen yet. */
  #apart = false;
  /** While the reader has not chosen, their text still belongs to the author's old one. */
  #hash: string;

  constructor(options: KeptWorkOptions) {
    this.#options = options;
    this.#hash = options.hash;
    this.#known = options.original;
    addEventListener('pagehide', () => this.flush());
    progress.subscribe(() => this.#look());
  }

  load(): Kept {
    const saved = progress.loadCode(this.#options.id);
    this.#known = saved?.code ?? this.#options.original;
    if (saved === null || saved.code === this.#options.original) return { type: 'none' };
    this.#hash = saved.starterHash;
    const type = saved.starterHash === this.#options.hash ? 'current' : 'outdated';
    return { type, code: saved.code, cursor: saved.cursor ?? null };
  }

  /** Keeps `code`, in a moment. */
  keep(code: string): void {
    this.#pending = code;
    this.#timer ??= setTimeout(() => this.flush(), keepAfter);
  }

  /** The reader chose `code`, over another tab's or the author's: what follows grows from today's text. */
  settle(code: string): void {
    this.#hash = this.#options.hash;
    this.#apart = false;
    this.#known = this.#stored();
    this.#pending = code;
    this.flush();
  }

  /** Writes what waits to be kept. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#apart || this.#pending === null) return;
    if (this.#stored() !== this.#known) {
      this.#look();
      return;
    }
    const code = this.#pending;
    this.#pending = null;
    this.#known = code;
    const { id, original, cursor } = this.#options;
    if (code === original) progress.forgetCode(id);
    else progress.saveCode(id, { code, starterHash: this.#hash, cursor: cursor() });
  }

  #look(): void {
    const stored = this.#stored();
    if (this.#apart || stored === this.#known) return;
    const unsaved = this.#pending !== null && this.#pending !== stored;
    this.#known = stored;
    this.#apart = unsaved;
    if (!unsaved) this.#pending = null;
    this.#options.onElsewhere(stored, unsaved);
  }

  #stored(): string {
    return progress.loadCode(this.#options.id)?.code ?? this.#options.original;
  }
}
