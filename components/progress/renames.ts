/**
 * Ids that exercises once had. An id never changes for its own sake; where one has to, the old
 * one leads to the new one, so that what a learner solved and wrote is found again.
 */
import type { ProgressRecord } from './progress-record.ts';

type Exercises = ProgressRecord['exercises'];

/** `renamed`: old id to the id that took its place, possibly in several steps. */
export class Renames {
  readonly #renamed: Readonly<Record<string, string>>;

  constructor(renamed: Readonly<Record<string, string>>) {
    this.#renamed = renamed;
  }

  /** The id that `exercise` has today. */
  now(exercise: string): string {
    let id = exercise;
    // Never longer than there are renames, even if they lead round in a circle.
    for (let step = Object.keys(this.#renamed).length; step > 0; step--) {
      if (!Object.hasOwn(this.#renamed, id)) break;
      id = this.#renamed[id] ?? id;
    }
    return id;
  }

  /** The ids under which `exercise` was known before. */
  before(exercise: string): readonly string[] {
    return Object.keys(this.#renamed).filter((old) => this.now(old) === exercise);
  }

  /** The solved exercises under the ids of today; the first time that one was solved counts. */
  applied(exercises: Exercises): Exercises {
    const now: Record<string, Exercises[string]> = {};
    for (const [old, solved] of Object.entries(exercises)) {
      const id = this.now(old);
      const known = now[id];
      if (known === undefined || solved.solvedAt < known.solvedAt) now[id] = solved;
    }
    return now;
  }
}
