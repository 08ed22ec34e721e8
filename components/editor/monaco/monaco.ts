/**
 * Monaco, set up once; nothing else of the course imports it directly.
 *
 * The TypeScript mode loads after the first editor is open, and brings every feature of the
 * editor with it (`internal/common/workers`). A feature that comes so late misses its services,
 * and every editor opened afterwards fails. So they are imported here, before any editor is
 * made: the bytes are the same, and the list of completions is there from the start.
 */
import { shikiToMonaco } from '@shikijs/monaco';
import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/internal/common/workers';
import TypeScriptWorker from 'monaco-editor/language/typescript/ts.worker?worker';
import 'monaco-editor/languages/definitions/typescript/register';
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
  // Shiki's own limit leaves the first line plain on a slow machine, until it is edited.
  shikiToMonaco(shiki, monaco as never, { tokenizeTimeLimit: 0 });
  defineThemes(monaco, shiki);
  useTheme(monaco);
  onPageTheme(() => useTheme(monaco));
  return monaco;
}
