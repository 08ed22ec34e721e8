/** What a run left behind, below the code: output, errors and the timeline. */
import type { Diagnostic } from '#compiler/result.ts';
import type { OutputLine, RunRecord, SourcePosition } from '#trace/run-record.ts';
import { query } from '../query.ts';
import { announce } from './announcer.ts';
import { escapeHtml } from './html.ts';
import { linkLessons } from './lesson.ts';
import { OutputPane } from './output-pane.ts';
import { diagnosticsHtml, noteHtml } from './problems-html.ts';
import type { RecordedRun } from './recorded-run.ts';
import { problemsHtml } from './result-html.ts';
import { type TimelineLinks, TimelinePane } from './timeline-pane.ts';
import { spokenResult } from './wording.ts';

export interface ResultPanelOptions {
  /** The `.result` element. */
  readonly root: HTMLElement;
  /** Where it says that something goes on: "compiling …". */
  readonly activity: HTMLElement;
  /** The reader chose a line of their text. */
  readonly onLine: (at: SourcePosition) => void;
  readonly timeline: TimelineLinks;
}

export class ResultPanel {
  readonly #root: HTMLElement;
  readonly #activity: HTMLElement;
  readonly #body: HTMLElement;
  readonly #problems: HTMLElement;
  /** Above the result: that something about it is not as it should be. */
  readonly #note = document.createElement('p');
  readonly #output: OutputPane;
  readonly #timeline: TimelinePane;

  constructor({ root, activity, onLine, timeline }: ResultPanelOptions) {
    this.#root = root;
    this.#activity = activity;
    this.#body = query(root, '.result-body');
    this.#problems = query(root, '.problems');
    this.#note.className = 'result-note';
    this.#note.hidden = true;
    root.prepend(this.#note);
    const output = query(root, '.output-lines');
    this.#output = new OutputPane(query(root, '.output-scroll'));
    this.#timeline = new TimelinePane(query(root, '.timeline-place'), output, timeline);
    root.addEventListener('click', (event) => {
      const toggle = (event.target as Element).closest<HTMLElement>('.value-toggle');
      if (toggle !== null) void this.#lookInto(toggle, timeline.onWanted);
      const link = (event.target as Element).closest<HTMLElement>('.line-link');
      if (link === null) return;
      const { file = '', line, column = 1 } = link.dataset;
      onLine({ file, line: Number(line), column: Number(column) });
    });
  }

  /** Something goes on; the old result stays until there is a new one. */
  begin(words: string): void {
    this.#activity.textContent = words;
  }

  /** The program runs: from here on what stands there is its own. */
  started(goesOn = false): void {
    this.#activity.textContent = 'running …';
    if (goesOn) this.#output.hold();
    else this.#output.clear();
  }

  /** What a run on an earlier visit printed; its trace is gone, and so is its timeline. */
  showKept(run: RecordedRun): void {
    this.#show('kept');
    this.#output.finish(run.output);
    this.#problems.innerHTML = problemsHtml(run);
    linkLessons(this.#problems);
  }

  /** The result is older than a change in `file`, which the program imports. */
  showStale(file: string): void {
    this.#note.hidden = false;
    this.#note.innerHTML =
      `Older than your change in <code>${escapeHtml(file)}</code>. ` +
      '<button type="button" class="link-button" data-do="run-again">Run again</button>';
  }

  append(lines: readonly OutputLine[]): void {
    this.#show('running');
    this.#problems.replaceChildren();
    this.#output.append(lines);
  }

  async showRecord(record: RunRecord): Promise<void> {
    this.#show(record.status);
    this.#output.finish(record.output);
    this.#problems.innerHTML = problemsHtml(record);
    linkLessons(this.#problems);
    announce(spokenResult(record));
    await this.#timeline.show(record);
  }

  /** The text did not compile: its problems, and no result that could be taken for its own. */
  showDiagnostics(diagnostics: readonly Diagnostic[]): void {
    this.#show('rejected');
    this.#body.hidden = true;
    this.#problems.innerHTML = diagnosticsHtml(diagnostics);
    const first = diagnostics.find(({ severity }) => severity === 'error');
    announce(
      first === undefined
        ? 'The program does not compile.'
        : `The program does not compile. Line ${first.line}: ${first.message}`,
    );
  }

  /** Something outside the program failed, or the run was dropped; the old result stays. */
  showNote(words: string): void {
    this.#activity.textContent = '';
    this.#root.hidden = false;
    this.#problems.innerHTML = noteHtml(words);
    announce(words);
  }

  /** What the program printed in the run that is shown; '' before the first one. */
  get outputText(): string {
    return this.#output.text;
  }

  /** Shows in the timeline when this line ran. */
  showLine(file: string, line: number): void {
    void this.#timeline.showLine(file, line);
  }

  /** What the run can be compared with has changed. */
  offerComparisons(): void {
    this.#timeline.offer();
  }

  /** Moves the timeline to a moment. */
  showMoment(time: number, task: number | null): void {
    this.#timeline.showMoment(time, task);
  }

  /** Opens a printed value; of a recorded line only its text is there, and a run brings the rest. */
  async #lookInto(toggle: HTMLElement, run: TimelineLinks['onWanted']): Promise<void> {
    const line = Number(toggle.closest<HTMLElement>('.output-line')?.dataset.index);
    const part = Number(toggle.dataset.part);
    const { toggleTree } = await import('./value-tree.ts');
    if (this.#output.valueAt(line, part) === null) await run?.();
    const value = this.#output.valueAt(line, part);
    const pressed = this.#output.toggleAt(line, part);
    if (value === null || pressed === null) return;
    toggleTree(pressed, value);
    // The run has put a new line in the place of the one that was pressed.
    if (pressed !== toggle) pressed.focus({ preventScroll: true });
  }

  #show(state: string): void {
    if (state !== 'running') this.#activity.textContent = '';
    this.#note.hidden = true;
    this.#root.hidden = false;
    this.#body.hidden = false;
    this.#root.dataset.state = state;
  }
}
