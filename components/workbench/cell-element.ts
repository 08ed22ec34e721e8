/** `<tw-cell>`: brings the static cell to life. Loads nothing heavy until the reader acts. */
import type { SourcePosition } from '#trace/run-record.ts';
import type { CellData } from './cell-data.ts';
import { languageTabs } from './code/language-tabs.ts';
import { compiler } from './compile/compiler-client.ts';
import { Desk } from './desk.ts';
import { Answers } from './input/answers.ts';
import type { InputPane } from './input/input-pane.ts';
import { keptResult } from './kept/kept-result.ts';
import type { MenuItem } from './menu/menu.ts';
import { Notebook, type NotebookCell } from './notebook/notebook.ts';
import { query } from './query.ts';
import { ResultPanel } from './result/result-panel.ts';
import type { ComparableRun } from './result/timeline-pane.ts';
import { onInterest } from './run/interest.ts';
import { runs } from './run/page-runs.ts';
import { ProgramRunner } from './run/program-runner.ts';
import { fetchScript, fetchText } from './run/run-assets.ts';
import { RunButton } from './run/run-button.ts';
import { isRunKey, isRunOnKey } from './run/run-key.ts';
import { onSharedCode } from './share/shared-code.ts';

/** The page's cells, each once it is alive. */
const notebook = new Notebook(() =>
  [...document.querySelectorAll<HTMLElement>('tw-cell')].filter(
    (element): element is CellElement => element instanceof CellElement && element.isReady,
  ),
);

class CellElement extends HTMLElement implements NotebookCell {
  #data!: CellData;
  #desk!: Desk;
  #result!: ResultPanel;
  #runner!: ProgramRunner;
  #answers!: Answers;
  #input: Promise<InputPane> | null = null;
  #button!: RunButton;
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#data = JSON.parse(query(this, '.cell-data').textContent ?? '') as CellData;
    const { key, files, hash } = this.#data;
    this.#desk = new Desk({
      root: this,
      id: key,
      originals: files,
      hash,
      noun: 'program',
      siblings: async () => notebook.filesFor(this),
      onRun: () => void this.run(),
      onRunOn: () => this.#runOn(),
      onLineNumber: (file, line) => this.#result.showLine(file, line),
      onChanged: (file) => notebook.changed(this, file),
    });
    const { code } = this.#desk;
    this.#result = new ResultPanel({
      root: query(this, '.result'),
      activity: query(this, '.activity'),
      onLine: (at) => this.goTo(at),
      timeline: {
        onTint: ({ at, tasks, follows }) => code.showPlaces(at, tasks, follows),
        onWanted: async () => void (await this.run()),
        comparables: () => this.#comparables(),
      },
    });
    this.#answers = new Answers(this.#data.input);
    this.#button = new RunButton(query(this, '[data-do=run]'));
    this.#runner = new ProgramRunner(key, code, this.#result);
    languageTabs(this, query(this, '.language-tabs'));
    this.#ready = true;
    this.#listen();
    onSharedCode(key, (shared) => void this.#desk.offerShared(shared));
    const kept = code.isEdited ? keptResult(key, code.text) : null;
    if (kept !== null) this.#result.showKept(kept);
  }

  get isReady(): boolean {
    return this.#ready;
  }

  get files(): Readonly<Record<string, string>> {
    return this.#desk.code.files;
  }

  get isEdited(): boolean {
    return this.#desk.code.isEdited;
  }

  get siblings(): Readonly<Record<string, string>> {
    return this.#data.siblings;
  }

  /** Runs the cell: the precompiled script while all text is the author's, else the edit. */
  async run(goesOn = false): Promise<boolean> {
    const { guest, script, file, seed } = this.#data;
    const files = { ...notebook.filesOf(this), ...this.files };
    const compiles = notebook.differs(this);
    this.#desk.flush();
    const outcome = await this.#runner.run({
      guest,
      request: { seed, ...this.#answers.request },
      compiles,
      goesOn,
      program: () => (compiles ? compiler.compile(files, file) : fetchScript(script)),
      onEnded: this.#button.begin(),
    });
    if (outcome.type === 'ran') await this.#showInput(outcome.record.asks ?? null);
    return (
      outcome.type === 'rejected' || (outcome.type === 'ran' && outcome.record.status !== 'stopped')
    );
  }

  takeBack(): () => void {
    return this.#desk.takeBack();
  }

  showStale(file: string): void {
    this.#result.showStale(file);
  }

  turnTo(): void {
    if (this.#desk.code.isOpen) void this.#desk.edit();
    else this.#desk.code.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  /** Takes the reader to a place in this program or, where it imports that, in an earlier one. */
  goTo(at: SourcePosition): void {
    if (this.#desk.code.goTo(at)) return;
    const owner = notebook.ownerOf(at.file, this);
    if (owner instanceof CellElement) owner.goTo(at);
  }

  /** Below the output, once the program asks for something or its author has typed into it. */
  async #showInput(asks: string | null): Promise<void> {
    const given = this.#answers.lines;
    if (asks === null && given.length === 0 && this.#input === null) return;
    this.#input ??= import('./input/input-pane.ts').then(
      ({ InputPane }) =>
        new InputPane(query(this, '.output'), {
          onLine: (line) => this.#answer((answers) => answers.add(line)),
          onEnd: () => this.#answer((answers) => answers.end()),
          onAnew: () => this.#answer((answers) => answers.clear()),
        }),
    );
    (await this.#input).show({ asks, given });
  }

  #answer(change: (answers: Answers) => void): void {
    change(this.#answers);
    void this.run(true);
  }

  #runOn(): void {
    void this.run();
    notebook.next(this)?.turnTo();
  }

  /** After an edit, the program as its author wrote it. */
  #comparables(): ComparableRun[] {
    if (!this.isEdited) return [];
    const { guest, script, seed } = this.#data;
    const record = async () => {
      const outcome = await runs.run({
        guest,
        request: { seed, ...this.#answers.request },
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
      else if (action === 'run-again') void this.run();
      else if (action === 'edit') void this.#desk.edit();
      else if (action === 'menu') void this.#menu();
    });
    this.addEventListener('keydown', (event) => this.#pressed(event));
    onInterest(this, () => {
      void fetchText(this.#data.script).catch(() => {});
      void runs.prepare(this.#data.guest);
    });
  }

  #pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const onCode = (event.target as Element).matches('[data-language=typescript] .code');
    if (isRunKey(event)) void this.run();
    else if (isRunOnKey(event) && !(event.target as Element).matches('button, a')) this.#runOn();
    else if (event.key === 'Escape' && this.#button.isRunning) runs.stop();
    else if (event.key === 'Enter' && onCode) void this.#desk.edit();
    else return;
    event.preventDefault();
  }

  #runOrStop(): void {
    if (this.#button.isRunning) runs.stop();
    else void this.run();
  }

  async #menu(): Promise<void> {
    const { openMenu } = await import('./menu/menu.ts');
    const [reset = [], ...others] = this.#desk.menu(this.#result.outputText);
    openMenu(query(this, '[data-do=menu]'), [
      [
        { words: 'Run from here', act: () => void notebook.runFrom(this) },
        { words: 'Run all programs', act: () => void notebook.runFrom(null) },
      ],
      [...reset, { words: 'Reset all programs', act: () => this.#resetAll() }],
      ...others,
      [keysItem],
    ]);
  }

  #resetAll(): void {
    const undo = notebook.takeAllBack();
    this.#desk.notice.say('All programs of this page are back as they were written.', [
      { words: 'Bring my code back', act: undo },
    ]);
  }
}

const keysItem: MenuItem = {
  words: 'Keys',
  key: '?',
  act: () => void import('./menu/keys-sheet.ts').then(({ showKeys }) => showKeys()),
};

customElements.define('tw-cell', CellElement);
