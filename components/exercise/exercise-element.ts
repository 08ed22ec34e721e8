/** `<tw-exercise>`: the learner's desk. Loads nothing heavy until the learner acts. */
import { progress } from '../progress/progress.ts';
import { CodePanel } from '../workbench/code/code-panel.ts';
import { compiler } from '../workbench/compile/compiler-client.ts';
import { Notice } from '../workbench/notice.ts';
import { query } from '../workbench/query.ts';
import { announce } from '../workbench/result/announcer.ts';
import { ResultPanel } from '../workbench/result/result-panel.ts';
import type { ComparableRun } from '../workbench/result/timeline-pane.ts';
import { onInterest } from '../workbench/run/interest.ts';
import { runs } from '../workbench/run/page-runs.ts';
import { ProgramRunner } from '../workbench/run/program-runner.ts';
import { fetchText } from '../workbench/run/run-assets.ts';
import { RunButton } from '../workbench/run/run-button.ts';
import { isRunKey } from '../workbench/run/run-key.ts';
import { Attempts } from './attempts.ts';
import type { ExerciseData } from './exercise-data.ts';
import { Hints } from './hints.ts';
import { SavedWork } from './saved-work.ts';
import { SidePane } from './side-pane.ts';
import { SolutionOffer } from './solution.ts';
import { verdictHtml } from './verdict-html.ts';

class ExerciseElement extends HTMLElement {
  #data!: ExerciseData;
  #code!: CodePanel;
  #result!: ResultPanel;
  #attempts!: Attempts;
  #runButton!: RunButton;
  #checkButton!: RunButton;
  #hints!: Hints;
  #offer!: SolutionOffer;
  #side!: SidePane;
  #work!: SavedWork;
  #notice!: Notice;
  #verdict!: HTMLElement;
  /** The starter as coloured HTML, before the learner's own text took its place. */
  #starterHtml = '';
  #solutionOpened = false;
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#data = JSON.parse(query(this, '.cell-data').textContent ?? '') as ExerciseData;
    this.#verdict = query(this, '.verdict-place');
    this.#starterHtml = query(this, '.code-panel code').innerHTML;
    this.#notice = new Notice(query(this, '.cell-notice'));
    this.#work = new SavedWork(this.#data);
    this.#code = new CodePanel({
      root: query(this, '.code-panel'),
      fileName: this.#data.file,
      original: this.#data.starter,
      siblings: async () => {
        const { harness } = await this.#attempts.parts();
        return harness === null ? {} : { 'harness.ts': harness };
      },
      onChange: (text) => this.#changed(text),
      onRun: () => void this.check(),
      onLineNumber: (line) => this.#result.showLine(this.#data.file, line),
    });
    this.#result = new ResultPanel({
      root: query(this, '.result'),
      activity: query(this, '.activity'),
      onLine: (line, column) => this.#code.goTo(line, column),
      timeline: {
        onTint: ({ at, tasks }) => this.#code.showPlaces(at, tasks),
        comparables: () => this.#comparables(),
      },
    });
    this.#runButton = new RunButton(query(this, '[data-do=run]'));
    this.#checkButton = new RunButton(query(this, '[data-do=check]'));
    const runner = new ProgramRunner(this.#code, this.#result);
    this.#attempts = new Attempts(this.#data, this.#code, runner);
    this.#hints = new Hints(query(this, '[data-do=hint]'), query(this, '.hints'));
    this.#offer = new SolutionOffer(query(this, '.offer'), this.#hints);
    this.#side = new SidePane(query(this, '.desk'));
    this.#restore();
    this.#showSolved();
    this.#listen();
  }

  /** Runs the attempt without judging it. */
  async run(): Promise<void> {
    this.#verdict.replaceChildren();
    await this.#during(this.#runButton, () => this.#attempts.run());
  }

  /** Hands the attempt in and shows the verdict. */
  async check(): Promise<void> {
    this.#work.flush();
    await this.#during(this.#checkButton, async () => {
      const verdict = await this.#attempts.check();
      this.#verdict.replaceChildren();
      if (verdict === null) return;
      this.#verdict.innerHTML = verdictHtml(verdict, this.#data.file);
      announce(`${verdict.passed ? 'Passed.' : 'Not yet.'} ${verdict.summary}`);
      if (verdict.passed) progress.markSolved(this.#data.id);
      this.#offer.noteAttempt();
    });
  }

  async #during(button: RunButton, action: () => Promise<void>): Promise<void> {
    const end = button.begin();
    try {
      await action();
    } catch (error) {
      this.#unavailable(error);
    } finally {
      end();
    }
  }

  #listen(): void {
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) return;
      if (isRunKey(event)) {
        event.preventDefault();
        void this.check();
      } else if (event.key === 'Escape' && this.#isRunning) {
        event.preventDefault();
        runs.stop();
      } else if (event.key === 'Enter' && (event.target as Element).matches('.desk-own .code')) {
        event.preventDefault();
        void this.#edit();
      }
    });
    onInterest(this, () => {
      void fetchText(this.#data.parts).catch(() => {});
      void runs.prepare(this.#data.guest);
    });
    progress.subscribe(() => this.#showSolved());
  }

  #clicked(event: Event): void {
    const target = event.target as HTMLElement;
    const moment = target.closest<HTMLElement>('[data-moment]');
    if (moment !== null) {
      this.#showMoment(moment.dataset);
      return;
    }
    const link = target.closest<HTMLElement>('.verdict .line-link');
    if (link !== null) {
      this.#code.goTo(Number(link.dataset.line), 1);
      return;
    }
    const line = this.#code.lineOf(target);
    if (line !== null && getSelection()?.isCollapsed !== false) {
      void this.#edit(line);
      return;
    }
    const action = target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (action !== undefined) this.#actions[action]?.();
  }

  /** What the buttons do, by their `data-do`. */
  readonly #actions: Readonly<Record<string, () => void>> = {
    run: () => (this.#isRunning ? runs.stop() : void this.run()),
    check: () => (this.#isRunning ? runs.stop() : void this.check()),
    edit: () => void this.#edit(),
    reset: () => this.#reset(),
    hint: () => {
      this.#hints.tellNext();
      this.#offer.update();
    },
    'offer-solution': () => {
      if (this.#offer.ask()) void this.#showSolution();
    },
    'keep-trying': () => this.#offer.settle(),
    'show-solution': () => {
      this.#offer.settle();
      void this.#showSolution();
    },
  };

  get #isRunning(): boolean {
    return this.#runButton.isRunning || this.#checkButton.isRunning;
  }

  async #edit(line?: number): Promise<void> {
    const button = query<HTMLButtonElement>(this, '[data-do=edit]');
    button.setAttribute('aria-busy', 'true');
    try {
      await this.#code.open(line);
      button.hidden = true;
    } catch {
      this.#notice.say('The editor could not be loaded. Are you offline? Press Edit to try again.');
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  #changed(text: string): void {
    compiler.warm();
    this.#code.showProblems([]);
    this.#code.highlight(null);
    this.#showEdited();
    this.#work.keep(text);
  }

  #restore(): void {
    const kept = this.#work.load();
    if (kept.type === 'none') return;
    this.#code.restore(kept.code);
    this.#showEdited();
    if (kept.type === 'current') return;
    this.#notice.say('This exercise has changed since you worked on it. You see your own code.', [
      { words: 'Keep mine', act: () => this.#work.settle(this.#code.text) },
      { words: 'Take the new one', act: () => this.#reset() },
      {
        words: 'Compare',
        keeps: true,
        act: () => this.#side.open('The exercise as it is now', this.#starterHtml),
      },
    ]);
  }

  #reset(): void {
    const before = this.#code.text;
    this.#code.replace(this.#data.starter);
    this.#work.settle(this.#data.starter);
    this.#verdict.replaceChildren();
    this.#showEdited();
    this.#notice.say('You are back at the start.', [
      { words: 'Bring my code back', act: () => this.#code.replace(before) },
    ]);
  }

  async #showSolution(): Promise<void> {
    try {
      const { solutionHtml } = await this.#attempts.parts();
      this.#side.open('One solution', solutionHtml);
      this.#solutionOpened = true;
      this.#result.offerComparisons();
    } catch (error) {
      this.#unavailable(error);
    }
  }

  /** Once the solution is open, its run may stand beside the learner's. */
  #comparables(): ComparableRun[] {
    if (!this.#solutionOpened) return [];
    const words = 'Compare with the solution’s run';
    const record = () => this.#attempts.solutionRecord();
    return [{ words, title: 'The solution’s run', record }];
  }

  #showMoment({ moment, task, atLine }: DOMStringMap): void {
    this.#result.showMoment(Number(moment), task === undefined ? null : Number(task));
    // The verdict knows the learner's own line; the timeline may stand in the harness.
    if (atLine !== undefined) this.#code.highlight(Number(atLine));
  }

  #showEdited(): void {
    query(this, '[data-do=reset]').hidden = !this.#code.isEdited;
  }

  #showSolved(): void {
    const solved = progress.isSolved(this.#data.id);
    this.toggleAttribute('data-solved', solved);
    query(this, '.solved-mark').hidden = !solved;
    if (solved) this.#offer.noteSolved();
  }

  #unavailable(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#notice.say(`A part of the exercise could not be loaded: ${reason}. Are you offline?`);
  }
}

customElements.define('tw-exercise', ExerciseElement);
