/** One run from the click to the result: joins the code, the controller and the result. */
import type { ProgramCode } from '../code/program-code.ts';
import { keepResult } from '../kept/kept-result.ts';
import type { ResultPanel } from '../result/result-panel.ts';
import { runs } from './page-runs.ts';
import { problemsInFile } from './problems-in-file.ts';
import type { Job, Outcome } from './run-controller.ts';

export type Program = Pick<Job, 'guest' | 'program' | 'request'> & {
  /** Whether the text goes through the compiler first, which may have to be loaded. */
  readonly compiles: boolean;
  /** It is the same program with more input: what it printed stays until it has printed it again. */
  readonly goesOn?: boolean;
  /** The program has come to its end; its result is about to be shown. */
  readonly onEnded?: () => void;
};

export class ProgramRunner {
  readonly #id: string;
  readonly #code: ProgramCode;
  readonly #result: ResultPanel;
  #latest = 0;
  /** The text that was run last. */
  #ran = '';

  /** `id` is what the result is kept under. */
  constructor(id: string, code: ProgramCode, result: ResultPanel) {
    this.#id = id;
    this.#code = code;
    this.#result = result;
  }

  /** Runs, shows lines as they come, and then the whole result. */
  async run({ compiles, goesOn, onEnded, ...job }: Program): Promise<Outcome> {
    const id = ++this.#latest;
    this.#ran = this.#code.text;
    this.#result.begin(compiles ? 'compiling …' : 'starting …');
    const outcome = await runs.run({
      ...job,
      onRunning: () => this.#result.started(goesOn),
      onOutput: (lines) => this.#result.append(lines),
    });
    onEnded?.();
    // Whoever began a newer run here shows that one.
    if (id === this.#latest) await this.show(outcome);
    return outcome;
  }

  /** Runs without showing anything but that it goes on: the caller has more to do with it. */
  execute({ compiles: _, goesOn: __, onEnded: ___, ...job }: Program): Promise<Outcome> {
    this.#latest++;
    this.#ran = this.#code.text;
    this.#result.begin('checking …');
    return runs.run(job);
  }

  async show(outcome: Outcome): Promise<void> {
    switch (outcome.type) {
      case 'ran': {
        const { record, script } = outcome;
        const files = Object.keys(this.#code.files);
        this.#code.showProblems((file) => problemsInFile(file, files, record, script.diagnostics));
        keepResult(this.#id, this.#ran, record);
        await this.#result.showRecord(record);
        return;
      }
      case 'rejected':
        this.#code.showProblems((file) =>
          outcome.diagnostics.filter((found) => found.file === file),
        );
        this.#result.showDiagnostics(outcome.diagnostics);
        return;
      case 'unavailable':
        this.#result.showNote(
          `This could not be run: ${outcome.reason}. Are you offline? Try again.`,
        );
        return;
      case 'dropped':
        this.#result.showNote('stopped before it ran');
        return;
    }
  }
}
