/** Shiki for Monaco: the grammar of TypeScript in the course's three themes. */
import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import typescript from 'shiki/langs/typescript.mjs';
import { editorThemes } from '../../styles/code-theme.ts';

export function createHighlighter(): Promise<HighlighterCore> {
  return createHighlighterCore({
    langs: [typescript],
    themes: Object.values(editorThemes),
    engine: createJavaScriptRegexEngine(),
  });
}
