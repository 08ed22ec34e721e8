/** An editor in the page over a model that outlives it. */
import type * as monaco from 'monaco-editor/editor';
import type { EditorOptions } from '../code-editor.ts';
import type { Monaco } from './monaco.ts';
import { leaveWithTab } from './tab-key.ts';

export interface ShownEditor extends monaco.IDisposable {
  readonly editor: monaco.editor.IStandaloneCodeEditor;
  readonly highlighted: monaco.editor.IEditorDecorationsCollection;
}

export function showEditor(
  api: Monaco,
  model: monaco.editor.ITextModel,
  { host, fileName, ...on }: EditorOptions,
): ShownEditor {
  const place = document.createElement('div');
  place.className = 'monaco-place';
  host.append(place);
  const editor = api.editor.create(place, {
    ...lookOf(host),
    ...behaviour,
    model,
    ariaLabel: `${fileName}, editor. Escape, then Tab, leaves it.`,
  });
  const takeHeight = () => {
    place.style.height = `${editor.getContentHeight()}px`;
    editor.layout();
  };
  takeHeight();
  const { CtrlCmd, Shift } = api.KeyMod;
  const owned = [
    editor,
    leaveWithTab(editor),
    editor.onDidContentSizeChange(takeHeight),
    editor.onDidLayoutChange(() => editor.updateOptions(gutterOf(host))),
    editor.onMouseDown(({ target: { type, position } }) => {
      if (type !== api.editor.MouseTargetType.GUTTER_LINE_NUMBERS || position === null) return;
      on.onLineNumber?.(position.lineNumber);
    }),
    api.editor.registerEditorOpener({
      openCodeEditor: (source, { path }, at) => {
        if (source !== editor || path === model.uri.path) return false;
        const { lineNumber = 1, column = 1 } = placeOf(at);
        return on.onOpenFile?.(path.slice(path.lastIndexOf('/') + 1), lineNumber, column) ?? false;
      },
    }),
    editor.addAction({
      id: 'tickwise.run',
      label: 'Run',
      keybindings: [CtrlCmd | api.KeyCode.Enter],
      contextMenuGroupId: 'navigation',
      run: () => on.onRun(),
    }),
    editor.addAction({
      id: 'tickwise.runOn',
      label: 'Run and go on',
      keybindings: [Shift | api.KeyCode.Enter],
      contextMenuGroupId: 'navigation',
      run: () => on.onRunOn(),
    }),
    editor.addAction({
      id: 'tickwise.plainEditor',
      label: 'Use the plain editor',
      contextMenuGroupId: 'z_editor',
      run: () => on.onSwitch(),
    }),
  ];
  return {
    editor,
    highlighted: editor.createDecorationsCollection(),
    dispose: () => {
      for (const one of owned) one.dispose();
      place.remove();
    },
  };
}

/** Where a definition begins. */
function placeOf(at: monaco.IRange | monaco.IPosition | undefined): Partial<monaco.IPosition> {
  if (at === undefined || 'lineNumber' in at) return at ?? {};
  return { lineNumber: at.startLineNumber, column: at.startColumn };
}

const behaviour: monaco.editor.IStandaloneEditorConstructionOptions & Record<string, unknown> = {
  // Brackets look as in the static code, and not like a rainbow. The option belongs to the text,
  // which hears only of the key in full.
  'bracketPairColorization.enabled': false,
  automaticLayout: true,
  contextmenu: true,
  cursorSmoothCaretAnimation: 'off',
  fixedOverflowWidgets: true,
  glyphMargin: false,
  guides: { indentation: false },
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
    ...gutterOf(host),
  };
}

/** On a narrow page lines have no numbers; Monaco adds the width of the folding marks. */
function gutterOf(host: HTMLElement): monaco.editor.IEditorOptions {
  const gutter = Number.parseFloat(getComputedStyle(host).getPropertyValue('--code-gutter'));
  const foldingMarks = 16;
  return gutter < 40
    ? { lineNumbers: 'off', lineDecorationsWidth: gutter - foldingMarks }
    : { lineNumbers: 'on', lineDecorationsWidth: 4 };
}
