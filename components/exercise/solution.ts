/**
 * The way to the solution: open to whoever has tried or has read every hint, behind one kind
 * question, and then beside the learner's own code, never in its place.
 */
import { query } from '../workbench/query.ts';
import { count } from '../workbench/result/wording.ts';
import type { Hints } from './hints.ts';

export class SolutionOffer {
  readonly #root: HTMLElement;
  readonly #hints: Hints;
  #tried = false;
  #solved = false;

  constructor(root: HTMLElement, hints: Hints) {
    this.#root = root;
    this.#hints = hints;
  }

  /** The learner handed in an attempt. */
  noteAttempt(): void {
    this.#tried = true;
    this.update();
  }

  noteSolved(): void {
    this.#solved = true;
    this.update();
  }

  update(): void {
    const open = this.#tried || this.#solved || this.#hints.left === 0;
    query(this.#root, '[data-do=offer-solution]').hidden = !open;
  }

  /** Asks once; true when the learner may see it straight away. */
  ask(): boolean {
    if (this.#solved) return true;
    const { left } = this.#hints;
    query(this.#root, '.offer-question').textContent =
      left > 0
        ? `There ${left === 1 ? 'is' : 'are'} still ${count(left, 'hint')}, and what you find yourself stays with you. Show a solution all the same?`
        : 'What you find yourself stays with you. Show a solution all the same?';
    this.#question(true);
    query(this.#root, '[data-do=keep-trying]').focus();
    return false;
  }

  settle(): void {
    this.#question(false);
  }

  #question(asked: boolean): void {
    query(this.#root, '.offer-confirm').hidden = !asked;
    query(this.#root, '[data-do=offer-solution]').hidden = asked;
  }
}
