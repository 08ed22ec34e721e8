/**
 * The editor for touch: a real text area, with the coloured code lying beneath its transparent
 * text. The device's own keyboard, selection and dictation work as everywhere else.
 */
import type { Cursor } from '../../progress/progress-record.ts';
import type { CodeEditor, EditorOptions, Problem } from '../code-editor.ts';
import { indented, unindented } from './indentation.ts';
import { insert } from './insert.ts';
import { keyRow } from './key-row.ts';
import { paintedLines } from './paint.ts';

export class PlainEditor implements CodeEditor {
  readonly kind = 'plain';
  readonly #root = document.createElement('div');
  readonly #under = document.createElement('pre');
  readonly #area = document.createElement('textarea');
  readonly #onChange: (text: string) => void;
  #highlighted: number | null = null;
  #taskLines: readonly number[] = [];
  #problems: readonly Problem[] = [];

  static async open(options: EditorOptions): Promise<PlainEditor> {
    return new PlainEditor(options);
  }

  private constructor({ host, text, fileName, onChange, onRun, onSwitch }: EditorOptions) {
    this.#onChange = onChange;
    this.#root.className = 'plain-editor';
    this.#under.setAttribute('aria-hidden', 'true');
    Object.assign(this.#area, {
      value: text,
      spellcheck: false,
      autocapitalize: 'off',
      autocomplete: 'off',
      wrap: 'off',
    });
    this.#area.setAttribute('autocorrect', 'off');
    this.#area.setAttribute('aria-label', `${fileName}, editor`);
    const sheet = document.createElement('div');
    sheet.className = 'plain-sheet';
    sheet.append(this.#under, this.#area);
    this.#root.append(sheet, keyRow(this.#area, onSwitch));
    host.append(this.#root);

    this.#area.addEventListener('input', () => this.#changed());
    this.#area.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        onRun();
      } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        const edit = indented(this.#area.value, this.#area.selectionStart);
        if (edit === '\n') return;
        event.preventDefault();
        insert(this.#area, edit);
      } else if (event.key === '}') {
        const drop = unindented(this.#area.value, this.#area.selectionStart);
        if (drop > 0)
          this.#area.setSelectionRange(this.#area.selectionStart - drop, this.#area.selectionEnd);
      }
    });
    this.#paint();
  }

  get text(): string {
    return this.#area.value;
  }

  get cursor(): Cursor {
    const before = this.#area.value.slice(0, this.#area.selectionStart).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  replace(text: string): void {
    this.#area.select();
    insert(this.#area, text);
  }

  focus(line?: number, column = 1): void {
    this.#area.focus();
    if (line === undefined) return;
    const before = this.#area.value.split('\n').slice(0, line - 1);
    const at = before.reduce((sum, row) => sum + row.length + 1, 0) + column - 1;
    this.#area.setSelectionRange(at, at);
  }

  highlight(line: number | null, taskLines: readonly number[] = []): void {
    this.#highlighted = line;
    this.#taskLines = taskLines;
    this.#paint();
  }

  showProblems(problems: readonly Problem[]): void {
    this.#problems = problems;
    this.#paint();
  }

  /** Hidden and not removed: the browser's undo lives in the element. */
  suspend(): void {
    this.#root.hidden = true;
  }

  resume(text: string): void {
    this.#root.hidden = false;
    if (text !== this.text) this.replace(text);
  }

  #changed(): void {
    this.#paint();
    this.#onChange(this.#area.value);
  }

  #paint(): void {
    this.#under.innerHTML = paintedLines(
      this.#area.value,
      this.#problems,
      this.#highlighted,
      this.#taskLines,
    );
  }
}
