/** `<tw-questions>`: keeps the answers, and judges them by running the program. */
import type { Verdict } from '#grader/verdict.ts';
import { progress } from '../../progress/progress.ts';
import { Notice } from '../../workbench/notice.ts';
import { query } from '../../workbench/query.ts';
import { announce } from '../../workbench/result/announcer.ts';
import { ResultPanel } from '../../workbench/result/result-panel.ts';
import { onInterest } from '../../workbench/run/interest.ts';
import { runs } from '../../workbench/run/page-runs.ts';
import { fetchText } from '../../workbench/run/run-assets.ts';
import { RunButton } from '../../workbench/run/run-button.ts';
import type { ExerciseParts } from '../build/prepare-exercise.ts';
import type { ExerciseData } from '../exercise-data.ts';
import { Hints } from '../hints.ts';
import { AnswerForm } from './answer-form.ts';
import { ProgramLines } from './program-lines.ts';

class QuestionsElement extends HTMLElement {
  #data!: ExerciseData;
  #code!: ProgramLines;
  #result!: ResultPanel;
  #form!: AnswerForm;
  #hints!: Hints;
  #button!: RunButton;
  #notice!: Notice;
  #verdict!: HTMLElement;
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#data = JSON.parse(query(this, '.cell-data').textContent ?? '') as ExerciseData;
    this.#verdict = query(this, '.verdict-place');
    this.#notice = new Notice(query(this, '.cell-notice'));
    this.#code = new ProgramLines(this, this.#data.file);
    this.#result = new ResultPanel({
      root: query(this, '.result'),
      activity: query(this, '.activity'),
      onLine: ({ line }) => this.#code.goTo(line),
      timeline: { onTint: ({ at, tasks }) => this.#code.showPlaces(at, tasks) },
    });
    this.#hints = new Hints(query(this, '[data-do=hint]'), query(this, '.hints'));
    this.#button = new RunButton(query(this, '[data-do=check]'));
    this.#form = new AnswerForm(query<HTMLFormElement>(this, '.questions'), () => this.#keep());
    void this.#restore();
    this.#showSolved();
    this.#listen();
  }

  /** Runs the program and shows how the answers fare against it. */
  async check(): Promise<void> {
    const end = this.#button.begin();
    try {
      const verdict = await this.#judge();
      this.#verdict.replaceChildren();
      if (verdict === null) return;
      const { spoken, verdictHtml } = await import('../verdict-html.ts');
      this.#verdict.innerHTML = verdictHtml(verdict, this.#data.file);
      announce(spoken(verdict));
      if (verdict.passed) progress.markSolved(this.#data.id);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#notice.say(`A part of the exercise could not be loaded: ${reason}. Are you offline?`);
    } finally {
      end();
    }
  }

  /** The program is shown running only to whoever has it right: else the rest could be read off. */
  async #judge(): Promise<Verdict | null> {
    const { id, file, folder, guest, parts } = this.#data;
    const [{ gradeAnswers }, { loadQuestions }] = await Promise.all([
      import('#grader'),
      import('./load-questions.ts'),
    ]);
    const questions = await loadQuestions(folder);
    const program = async () => (JSON.parse(await fetchText(parts)) as ExerciseParts).script;
    this.#result.begin('checking …');
    const outcome = await runs.run({ guest, program, request: { seed: 1 } });
    this.#result.begin('');
    if (outcome.type !== 'ran') {
      if (outcome.type === 'unavailable') throw new Error(outcome.reason);
      return null;
    }
    const run = () => outcome.record;
    const { verdict } = await gradeAnswers({ id, file }, questions, this.#form.answers, run);
    if (verdict.passed) await this.#result.showRecord(outcome.record);
    return verdict;
  }

  #listen(): void {
    this.addEventListener('click', (event) => {
      const target = event.target as HTMLElement;
      const action = target.closest<HTMLElement>('[data-do]')?.dataset.do;
      if (action === 'hint') this.#hints.tellNext();
      if (action === 'check') {
        if (this.#button.isRunning) runs.stop();
        else void this.check();
      }
      const link = target.closest<HTMLElement>('.verdict .line-link');
      if (link !== null) this.#code.goTo(Number(link.dataset.line));
    });
    onInterest(this, () => {
      void fetchText(this.#data.parts).catch(() => {});
      void runs.prepare(this.#data.guest);
    });
    progress.subscribe(() => this.#showSolved());
  }

  get #key(): string {
    return `answers/${this.#data.id}`;
  }

  #keep(): void {
    this.#verdict.replaceChildren();
    progress.savePrediction(this.#key, JSON.stringify(this.#form.answers));
  }

  async #restore(): Promise<void> {
    const kept = progress.prediction(this.#key);
    if (kept === null) return;
    const { readAnswers } = await import('#grader');
    this.#form.fill(readAnswers(kept));
  }

  #showSolved(): void {
    const solved = progress.isSolved(this.#data.id);
    this.toggleAttribute('data-solved', solved);
    query(this, '.solved-mark').hidden = !solved;
  }
}

customElements.define('tw-questions', QuestionsElement);
