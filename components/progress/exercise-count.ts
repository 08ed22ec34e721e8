/** `<tw-exercise-count>`: keeps “5 of 17 exercises” true. */
import { progress } from './progress.ts';
import { solvedCount } from './section-progress.ts';

class ExerciseCount extends HTMLElement {
  #leave: (() => void) | undefined;

  connectedCallback(): void {
    const exercises = JSON.parse(this.dataset.exercises ?? '[]') as string[];
    const solved = document.createElement('b');
    const noun = exercises.length === 1 ? 'exercise' : 'exercises';
    const show = () => {
      solved.textContent = String(solvedCount(exercises, progress));
      this.replaceChildren(solved, ` of ${exercises.length} ${noun}`);
    };
    this.#leave = progress.subscribe(show);
    show();
  }

  disconnectedCallback(): void {
    this.#leave?.();
  }
}

customElements.define('tw-exercise-count', ExerciseCount);
