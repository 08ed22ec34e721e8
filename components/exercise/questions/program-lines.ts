/** The lines of the program that is asked about: read, and tinted where the run stands. */
import { query } from '../../workbench/query.ts';

type Places = readonly { readonly file: string; readonly line: number }[];

export class ProgramLines {
  readonly #code: HTMLElement;
  readonly #file: string;

  constructor(root: HTMLElement, file: string) {
    this.#code = query(root, '.code');
    this.#file = file;
  }

  /** Tints where the run stands and, more faintly, where each task does. */
  showPlaces(at: Places[number] | null, tasks: Places): void {
    const here = tasks.filter(({ file }) => file === this.#file).map(({ line }) => line);
    const current = at?.file === this.#file ? at.line : null;
    for (const [index, line] of this.#lines().entries()) {
      line.classList.toggle('line-at-cursor', current === index + 1);
      line.classList.toggle('line-of-task', here.includes(index + 1));
    }
  }

  goTo(line: number): void {
    this.showPlaces({ file: this.#file, line }, []);
    this.#code.focus({ preventScroll: true });
    this.#lines()[line - 1]?.scrollIntoView({ block: 'nearest' });
  }

  #lines(): HTMLElement[] {
    return [...this.#code.querySelectorAll<HTMLElement>('.line')];
  }
}
