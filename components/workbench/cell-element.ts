/** `<tw-cell>`: brings the static cell to life. Loads nothing heavy until the reader acts. */
import type { CellData } from './cell-data.ts';
import { CodePanel } from './code/code-panel.ts';
import { LanguageTabs } from './code/language-tabs.ts';
import { compiler } from './compile/compiler-client.ts';
import { Notice } from './notice.ts';
import { query } from './query.ts';
import { ResultPanel } from './result/result-panel.ts';
import type { ComparableRun } from './result/timeline-pane.ts';
import { onInterest } from './run/interest.ts';
import { forgetText, keepText, keptText } from './run/kept-text.ts';
import { runs } from './run/page-runs.ts';
import { ProgramRunner } from './run/program-runner.ts';
import { fetchScript, fetchText } from './run/run-assets.ts';
import { RunButton } from './run/run-button.ts';
import { isRunKey } from './run/run-key.ts';

const keepAfter = 300;

class CellElement extends HTMLElement {
  #data!: CellData;
  #code!: CodePanel;
  #result!: ResultPanel;
  #runner!: ProgramRunner;
  #button!: RunButton;
  #notice!: Notice;
  #ready = false;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#data = JSON.parse(query(this, '.cell-data').textContent ?? '') as CellData;
    this.#notice = new Notice(query(this, '.cell-notice'));
    this.#code = new CodePanel({
      root: query(this, '.code-panel'),
      fileName: this.#data.file,
      siblings: async () => this.#data.siblings,
      original: this.#data.source,
      onChange: () => this.#changed(),
      onRun: () => void this.run(),
      onLineNumber: (line) => this.#result.showLine(this.#data.file, line),
    });
    this.#result = new ResultPanel({
      root: query(this, '.result'),
      activity: query(this, '.activity'),
      onLine: (line, column) => this.#code.goTo(line, column),
      timeline: {
        onTint: ({ at, tasks }) => this.#code.showPlaces(at, tasks),
        onWanted: () => this.run(),
        comparables: () => this.#comparables(),
      },
    });
    this.#button = new RunButton(query(this, '[data-do=run]'));
    this.#runner = new ProgramRunner(this.#code, this.#result);
    new LanguageTabs(query(this, '.language-tabs'));
    this.#restore();
    this.#listen();
  }

  /** Runs the cell: the precompiled script while the text is the author's, else the edit. */
  async run(): Promise<void> {
    const { guest, script, file, siblings, seed } = this.#data;
    const text = this.#code.text;
    const edited = this.#code.isEdited;
    const end = this.#button.begin();
    await this.#runner.run({
      guest,
      request: { seed },
      compiles: edited,
      program: () =>
        edited ? compiler.compile({ ...siblings, [file]: text }, file) : fetchScript(script),
    });
    end();
  }

  /** After an edit, the program as its author wrote it. */
  #comparables(): ComparableRun[] {
    if (!this.#code.isEdited) return [];
    const { guest, script, seed } = this.#data;
    const record = async () => {
      const outcome = await runs.run({
        guest,
        request: { seed },
        program: () => fetchScript(script),
      });
      return outcome.type === 'ran' ? outcome.record : null;
    };
    return [{ words: 'Compare with the recorded run', title: 'The recorded run', record }];
  }

  #listen(): void {
    this.addEventListener('click', (event) => {
      const action = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset.do;
      if (action === 'run') this.#runOrStop();
      else if (action === 'edit') void this.#edit();
      else if (action === 'reset') this.#reset();
    });
    this.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) return;
      if (isRunKey(event)) {
        event.preventDefault();
        void this.run();
      } else if (event.key === 'Escape' && this.#button.isRunning) {
        event.preventDefault();
        runs.stop();
      } else if (
        event.key === 'Enter' &&
        (event.target as Element).matches('[data-language=typescript] .code')
      ) {
        event.preventDefault();
        void this.#edit();
      }
    });
    onInterest(this, () => {
      void fetchText(this.#data.script).catch(() => {});
      void runs.prepare(this.#data.guest);
    });
  }

  #runOrStop(): void {
    if (this.#button.isRunning) runs.stop();
    else void this.run();
  }

  async #edit(): Promise<void> {
    const button = query<HTMLButtonElement>(this, '[data-do=edit]');
    button.setAttribute('aria-busy', 'true');
    try {
      await this.#code.open();
      button.hidden = true;
    } catch {
      this.#notice.say('The editor could not be loaded. Are you offline? Press Edit to try again.');
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  #changed(): void {
    compiler.warm();
    this.#code.showProblems([]);
    this.#code.highlight(null);
    this.#showEdited();
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.#keep(), keepAfter);
  }

  #keep(): void {
    const { key, hash } = this.#data;
    const trouble = this.#code.isEdited
      ? keepText(key, { text: this.#code.text, from: hash })
      : forgetText(key);
    if (trouble !== null) this.#notice.say(trouble);
  }

  #restore(): void {
    const kept = keptText(this.#data.key);
    if (kept === null || kept.text === this.#data.source) return;
    this.#code.restore(kept.text);
    this.#showEdited();
    if (kept.from !== this.#data.hash) {
      this.#notice.say(
        'This program has changed since you edited it. You see your edit; Reset shows the new one.',
      );
    }
  }

  #reset(): void {
    const before = this.#code.text;
    this.#code.replace(this.#data.source);
    this.#notice.say('Your edit is gone.', [
      { words: 'Bring it back', act: () => this.#code.replace(before) },
    ]);
  }

  #showEdited(): void {
    query(this, '[data-do=reset]').hidden = !this.#code.isEdited;
    this.toggleAttribute('data-edited', this.#code.isEdited);
  }
}

customElements.define('tw-cell', CellElement);
