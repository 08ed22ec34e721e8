/** The editor for readers with a keyboard and a mouse. */
import type * as monaco from 'monaco-editor/editor';
import type { Cursor } from '../../progress/progress-record.ts';
import type { CodeEditor, EditorOptions, Problem } from '../code-editor.ts';
import { learnerMarkers } from './markers.ts';
import { loadMonaco, type Monaco } from './monaco.ts';
import { type ShownEditor, showEditor } from './shown-editor.ts';

/** Models that an editor stands for; another editor only looks at them. */
const owned = new WeakSet<monaco.editor.ITextModel>();

export class MonacoEditor implements CodeEditor {
  readonly kind = 'monaco';
  readonly #monaco: Monaco;
  readonly #options: EditorOptions;
  /** Holds text and undo, also while no editor shows it. */
  readonly #model: monaco.editor.ITextModel;
  #shown: ShownEditor;
  /** Cursor, selection and scroll of the editor that was taken away. */
  #viewState: monaco.editor.ICodeEditorViewState | null = null;

  static async open(options: EditorOptions): Promise<MonacoEditor> {
    return new MonacoEditor(await loadMonaco(), options);
  }

  private constructor(api: Monaco, options: EditorOptions) {
    this.#monaco = api;
    this.#options = options;
    this.#model = this.#modelOf(options.fileName, options.text);
    owned.add(this.#model);
    this.#model.onDidChangeContent(() => options.onChange(this.#model.getValue()));
    this.showSiblings(options.siblings ?? {});
    this.#shown = showEditor(api, this.#model, options);
  }

  get text(): string {
    return this.#model.getValue();
  }

  get cursor(): Cursor {
    const position = this.#editor.getPosition();
    return { line: position?.lineNumber ?? 1, column: position?.column ?? 1 };
  }

  replace(text: string): void {
    this.#editor.pushUndoStop();
    this.#editor.executeEdits('replace', [{ range: this.#model.getFullModelRange(), text }]);
    this.#editor.pushUndoStop();
  }

  focus(line?: number, column = 1): void {
    this.#editor.focus();
    if (line === undefined) return;
    this.#editor.setPosition({ lineNumber: line, column });
    this.#editor.revealLineInCenterIfOutsideViewport(line);
  }

  highlight(line: number | null, taskLines: readonly number[] = []): void {
    const tint = (at: number, className: string) => ({
      range: new this.#monaco.Range(at, 1, at, 1),
      options: { isWholeLine: true, className },
    });
    const tints = [...new Set(taskLines)].map((at) => tint(at, 'line-of-task'));
    if (line !== null) tints.push(tint(line, 'line-at-cursor'));
    const last = this.#model.getLineCount();
    this.#shown.highlighted.set(tints.filter(({ range }) => range.startLineNumber <= last));
  }

  showProblems(problems: readonly Problem[]): void {
    this.#monaco.editor.setModelMarkers(
      this.#model,
      'tickwise',
      learnerMarkers(this.#monaco, this.#model, problems),
    );
  }

  showSiblings(siblings: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(siblings)) this.#modelOf(name, text);
  }

  async format(): Promise<void> {
    await this.#editor.getAction('editor.action.formatDocument')?.run();
  }

  suspend(): void {
    this.#viewState = this.#editor.saveViewState();
    this.#shown.dispose();
  }

  resume(text: string): void {
    this.#shown = showEditor(this.#monaco, this.#model, this.#options);
    if (text !== this.text) this.replace(text);
    this.#editor.restoreViewState(this.#viewState);
  }

  /** The model of a file of this program, which all its editors share; it holds `text` now. */
  #modelOf(name: string, text: string): monaco.editor.ITextModel {
    const { editor, Uri } = this.#monaco;
    const uri = Uri.parse(`file:///cells/${this.#options.folder}/${name}`);
    const known = editor.getModel(uri);
    if (known !== null) {
      if (known.getValue() !== text) known.setValue(text);
      return known;
    }
    const model = editor.createModel(text, 'typescript', uri);
    model.onDidChangeContent(() => {
      if (!owned.has(model)) this.#options.onSiblingChange?.(name, model.getValue());
    });
    return model;
  }

  get #editor(): monaco.editor.IStandaloneCodeEditor {
    return this.#shown.editor;
  }
}
