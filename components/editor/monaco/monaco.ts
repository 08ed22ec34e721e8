/** Monaco with the features a learner uses, set up once; nothing else imports it directly. */
import * as monaco from 'monaco-editor/editor';
// The feature `suggest` brings only its inline form; the list of completions is this module.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/format/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/gotoSymbol/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/lineSelection/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/linkedEditing/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/rename/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/tokenization/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import TypeScriptWorker from 'monaco-editor/language/typescript/ts.worker?worker';
import 'monaco-editor/languages/definitions/typescript/register';
import { shikiToMonaco } from '@shikijs/monaco';
import { typescriptDefaults } from 'monaco-editor/languages/features/typescript/register';
import { onPageTheme } from '../page-theme.ts';
import { createHighlighter } from './highlighter.ts';
import { defineThemes, useTheme } from './themes.ts';
import { configureTypeScript } from './typescript.ts';

export type Monaco = typeof monaco;

let ready: Promise<Monaco> | null = null;

/** Monaco, coloured like the page and knowing the learner modules; made on the first call. */
export function loadMonaco(): Promise<Monaco> {
  ready ??= setUp();
  return ready;
}

async function setUp(): Promise<Monaco> {
  self.MonacoEnvironment = {
    getWorker: (_id, label) =>
      label === 'typescript' ? new TypeScriptWorker() : new EditorWorker(),
  };
  configureTypeScript(typescriptDefaults);
  const shiki = await createHighlighter();
  shikiToMonaco(shiki, monaco as never);
  defineThemes(monaco, shiki);
  useTheme(monaco);
  onPageTheme(() => useTheme(monaco));
  return monaco;
}
