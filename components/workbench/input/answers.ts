/** What is typed into a program: by its author until the reader types something else. */
import type { RunRequest } from '#sandbox/run-request.ts';

export class Answers {
  readonly #recorded: readonly string[];
  #typed: readonly string[] | null = null;
  #ended = false;

  constructor(recorded: readonly string[]) {
    this.#recorded = recorded;
  }

  get lines(): readonly string[] {
    return this.#typed ?? this.#recorded;
  }

  /** What a run is told of them. */
  get request(): Pick<RunRequest, 'input' | 'inputStaysOpen'> {
    return { input: this.lines, inputStaysOpen: !this.#ended };
  }

  add(line: string): void {
    this.#typed = [...this.lines, line];
  }

  end(): void {
    this.#ended = true;
  }

  clear(): void {
    this.#typed = [];
    this.#ended = false;
  }
}
