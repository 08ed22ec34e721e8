/** The editor for readers with a keyboard and a mouse. */
import type * as monaco from 'monaco-editor/editor';
import type { CodeEditor, EditorOptions, Problem } from '../code-editor.ts';
import { learnerMarkers } from './markers.ts';
import { loadMonaco, type Monaco } from './monaco.ts';
import { leaveWithTab } from './tab-key.ts';

/** Models of different cells live in folders of their own, so that equal file names never meet. */
let folders = 0;

export class MonacoEditor implements CodeEditor {
  readonly kind = 'monaco';
  readonly #monaco: Monaco;
  readonly #editor: monaco.editor.IStandaloneCodeEditor;
  readonly #model: monaco.editor.ITextModel;
  readonly #owned: monaco.IDisposable[] = [];
  readonly #highlighted: monaco.editor.IEditorDecorationsCollection;

  static async open(options: EditorOptions): Promise<MonacoEditor> {
    return new MonacoEditor(await loadMonaco(), options);
  }

  private constructor(api: Monaco, { host, text, fileName, siblings, ...on }: EditorOptions) {
    this.#monaco = api;
    const folder = `file:///cells/${++folders}`;
    const model = (name: string, content: string) =>
      api.editor.createModel(content, 'typescript', api.Uri.parse(`${folder}/${name}`));
    this.#model = model(fileName, text);
    const others = Object.entries(siblings ?? {}).map(([name, content]) => model(name, content));

    const editor = api.editor.create(host, {
      ...lookOf(host),
      ...behaviour,
      model: this.#model,
      ariaLabel: `${fileName}, editor. Escape, then Tab, leaves it.`,
    });
    this.#editor = editor;
    this.#highlighted = editor.createDecorationsCollection();

    const takeHeight = () => {
      host.style.height = `${editor.getContentHeight()}px`;
      editor.layout();
    };
    takeHeight();
    this.#owned.push(
      editor,
      this.#model,
      ...others,
      leaveWithTab(editor),
      editor.onDidContentSizeChange(takeHeight),
      editor.onMouseDown(({ target: { type, position } }) => {
        if (type !== api.editor.MouseTargetType.GUTTER_LINE_NUMBERS || position === null) return;
        on.onLineNumber?.(position.lineNumber);
      }),
      editor.onDidChangeModelContent(() => on.onChange(this.#model.getValue())),
      editor.addAction({
        id: 'tickwise.run',
        label: 'Run',
        keybindings: [api.KeyMod.CtrlCmd | api.KeyCode.Enter],
        contextMenuGroupId: 'navigation',
        run: () => on.onRun(),
      }),
      editor.addAction({
        id: 'tickwise.plainEditor',
        label: 'Use the plain editor',
        contextMenuGroupId: 'z_editor',
        run: () => on.onSwitch(),
      }),
    );
  }

  get text(): string {
    return this.#model.getValue();
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
    this.#highlighted.set(tints.filter(({ range }) => range.startLineNumber <= last));
  }

  showProblems(problems: readonly Problem[]): void {
    this.#monaco.editor.setModelMarkers(
      this.#model,
      'tickwise',
      learnerMarkers(this.#monaco, this.#model, problems),
    );
  }

  dispose(): void {
    for (const owned of this.#owned) owned.dispose();
  }
}

const behaviour: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  contextmenu: true,
  cursorSmoothCaretAnimation: 'off',
  fixedOverflowWidgets: true,
  glyphMargin: false,
  guides: { indentation: false },
  lineDecorationsWidth: 4,
  lineNumbersMinChars: 5,
  lightbulb: { enabled: 'off' as monaco.editor.ShowLightbulbIconMode },
  minimap: { enabled: false },
  occurrencesHighlight: 'singleFile',
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  quickSuggestions: { other: true, comments: false, strings: false },
  renderLineHighlight: 'line',
  renderLineHighlightOnlyWhenFocus: true,
  scrollBeyondLastLine: false,
  scrollbar: {
    alwaysConsumeMouseWheel: false,
    horizontalScrollbarSize: 8,
    vertical: 'hidden',
    handleMouseWheel: true,
  },
  stickyScroll: { enabled: false },
  suggest: { showWords: false },
  tabSize: 2,
  wordBasedSuggestions: 'off',
};

/** The type of the static code, so that nothing moves when the editor takes its place. */
function lookOf(host: HTMLElement): monaco.editor.IStandaloneEditorConstructionOptions {
  const style = getComputedStyle(host);
  return {
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    fontWeight: style.fontWeight,
    fontLigatures: false,
    lineHeight: Math.round(Number.parseFloat(style.lineHeight)),
    padding: {
      top: Number.parseFloat(style.getPropertyValue('--code-pad')) || 0,
      bottom: Number.parseFloat(style.getPropertyValue('--code-pad')) || 0,
    },
  };
}
