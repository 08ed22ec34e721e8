/** `<tw-exercise>`: the learner's desk. Loads nothing heavy until the learner acts. */
import { progress } from '../progress/progress.ts';
import { Desk } from '../workbench/desk.ts';
import { keptResult } from '../workbench/kept/kept-result.ts';
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
import { onSharedCode } from '../workbench/share/shared-code.ts';
import { Attempts } from './attempts.ts';
import type { ExerciseData } from './exercise-data.ts';
import { Hints } from './hints.ts';
import { SolutionOffer } from './solution.ts';

class ExerciseElement extends HTMLElement {
  #data!: ExerciseData;
  #desk!: Desk;
  #result!: ResultPanel;
  #attempts!: Attempts;
  #runButton!: RunButton;
  #checkButton!: RunButton;
  #hints!: Hints;
  #offer!: SolutionOffer;
  #verdict!: HTMLElement;
  #solutionOpened = false;
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#data = JSON.parse(query(this, '.cell-data').textContent ?? '') as ExerciseData;
    this.#verdict = query(this, '.verdict-place');
    const { id, file, starter, starterHash } = this.#data;
    this.#desk = new Desk({
      root: this,
      id,
      originals: { [file]: starter },
      hash: starterHash,
      noun: 'exercise',
      siblings: async () => {
        const { harness } = await this.#attempts.parts();
        return harness === null ? {} : { 'harness.ts': harness };
      },
      onRun: () => void this.check(),
      onRunOn: () => void this.check(),
      onLineNumber: (_, line) => this.#result.showLine(file, line),
      onChanged: () => {},
    });
    const { code } = this.#desk;
    this.#result = new ResultPanel({
      root: query(this, '.result'),
      activity: query(this, '.activity'),
      onLine: (at) => void code.goTo(at),
      timeline: {
        onTint: ({ at, tasks, follows }) => code.showPlaces(at, tasks, follows),
        comparables: () => this.#comparables(),
      },
    });
    this.#runButton = new RunButton(query(this, '[data-do=run]'));
    this.#checkButton = new RunButton(query(this, '[data-do=check]'));
    const runner = new ProgramRunner(id, code, this.#result);
    this.#attempts = new Attempts(this.#data, code, runner);
    this.#hints = new Hints(query(this, '[data-do=hint]'), query(this, '.hints'));
    this.#offer = new SolutionOffer(query(this, '.offer'), this.#hints);
    this.#showSolved();
    this.#listen();
    onSharedCode(id, (shared) => void this.#desk.offerShared(shared));
    const kept = keptResult(id, code.text);
    if (kept !== null) this.#result.showKept(kept);
  }

  /** Runs the attempt without judging it. */
  async run(): Promise<void> {
    this.#verdict.replaceChildren();
    await this.#during(this.#runButton, () => this.#attempts.run());
  }

  /** Hands the attempt in and shows the verdict. */
  async check(): Promise<void> {
    this.#desk.flush();
    await this.#during(this.#checkButton, async () => {
      const verdict = await this.#attempts.check();
      this.#verdict.replaceChildren();
      if (verdict === null) return;
      const { spoken, verdictHtml } = await import('./verdict-html.ts');
      this.#verdict.innerHTML = verdictHtml(verdict, this.#data.file);
      announce(spoken(verdict));
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
        void this.#desk.edit();
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
      this.#desk.code.goTo({ line: Number(link.dataset.line) });
      return;
    }
    const line = this.#desk.code.lineOf(target);
    if (line !== null && getSelection()?.isCollapsed !== false) {
      void this.#desk.edit(line);
      return;
    }
    const action = target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (action !== undefined) this.#actions[action]?.();
  }

  /** What the buttons do, by their `data-do`. */
  readonly #actions: Readonly<Record<string, () => void>> = {
    run: () => (this.#isRunning ? runs.stop() : void this.run()),
    check: () => (this.#isRunning ? runs.stop() : void this.check()),
    replay: () => void this.#during(this.#runButton, () => this.#attempts.replay()),
    edit: () => void this.#desk.edit(),
    menu: () => void this.#menu(),
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

  async #menu(): Promise<void> {
    const { openMenu } = await import('../workbench/menu/menu.ts');
    const { showKeys } = await import('../workbench/menu/keys-sheet.ts');
    openMenu(query(this, '[data-do=menu]'), [
      ...this.#desk.menu(this.#result.outputText),
      [{ words: 'Keys', key: '?', act: showKeys }],
    ]);
  }

  async #showSolution(): Promise<void> {
    try {
      const { solutionHtml } = await this.#attempts.parts();
      this.#desk.side.open('One solution', [{ name: this.#data.file, html: solutionHtml }]);
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
    if (atLine !== undefined) this.#desk.code.highlight(Number(atLine));
  }

  #showSolved(): void {
    const solved = progress.isSolved(this.#data.id);
    this.toggleAttribute('data-solved', solved);
    query(this, '.solved-mark').hidden = !solved;
    if (solved) this.#offer.noteSolved();
  }

  #unavailable(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#desk.notice.say(
      `A part of the exercise could not be loaded: ${reason}. Are you offline?`,
    );
  }
}

customElements.define('tw-exercise', ExerciseElement);
