/**
 * The learner's code of one exercise across visits. When the starter has changed since, the
 * learner chooses: keep their own, take the new one, or look at both. Nothing is overwritten
 * silently; a store that fails is named by the page's own notice.
 */

import { progress } from '../progress/progress.ts';
import type { ExerciseData } from './exercise-data.ts';

const keepAfter = 300;

export type Kept =
  | { readonly type: 'none' }
  | { readonly type: 'current'; readonly code: string }
  /** It grew from another starter than today's. */
  | { readonly type: 'outdated'; readonly code: string };

export class SavedWork {
  readonly #data: ExerciseData;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: string | null = null;
  /** While the learner has not chosen, their code still belongs to the old starter. */
  #starterHash: string;

  constructor(data: ExerciseData) {
    this.#data = data;
    this.#starterHash = data.starterHash;
    addEventListener('pagehide', () => this.flush());
  }

  load(): Kept {
    const saved = progress.loadCode(this.#data.id);
    if (saved === null || saved.code === this.#data.starter) return { type: 'none' };
    this.#starterHash = saved.starterHash;
    const type = saved.starterHash === this.#data.starterHash ? 'current' : 'outdated';
    return { type, code: saved.code };
  }

  /** Keeps `code` after a short pause in the typing. */
  keep(code: string): void {
    this.#pending = code;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), keepAfter);
  }

  /** The learner has chosen: what they keep from now on belongs to today's starter. */
  settle(code: string): void {
    this.#starterHash = this.#data.starterHash;
    this.#pending = code;
    this.flush();
  }

  /** Writes what waits to be kept. */
  flush(): void {
    clearTimeout(this.#timer);
    const code = this.#pending;
    this.#pending = null;
    if (code === null) return;
    const { id, starter } = this.#data;
    if (code === starter) progress.forgetCode(id);
    else progress.saveCode(id, { code, starterHash: this.#starterHash });
  }
}
