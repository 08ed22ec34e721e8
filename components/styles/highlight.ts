/**
 * Colours code for the page: shiki's tokens as `<span class="code-keyword">`, a line each, so
 * that the markup is small and follows the reader's theme without being made again.
 */
import { createHighlighterCoreSync, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bash from 'shiki/langs/bash.mjs';
import python from 'shiki/langs/python.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import { pageTheme } from './code-theme.ts';

export type CodeLanguage = 'typescript' | 'python' | 'bash' | 'text';

let highlighter: HighlighterCore | null = null;

/**
 * The HTML of each line of `code`, without the line ends; what stands inside is escaped.
 *
 * @example
 * highlightLines("await sleep(1);", 'typescript')
 * // → ['<span class="code-keyword">await</span> <span class="code-function">sleep</span>(…']
 */
export function highlightLines(code: string, language: CodeLanguage): readonly string[] {
  highlighter ??= createHighlighterCoreSync({
    langs: [typescript, python, bash],
    themes: [pageTheme],
    engine: createJavaScriptRegexEngine(),
  });
  const { tokens } = highlighter.codeToTokens(code, {
    lang: language,
    theme: 'tickwise',
    // Shiki's own limit leaves a long line plain on a busy machine.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) => line.map(({ content, color }) => span(content, color)).join(''));
}

function span(content: string, colour: string | undefined): string {
  const name = colour === undefined ? undefined : /^var\(--(code-[a-z]+)\)$/.exec(colour)?.[1];
  const text = escapeHtml(content);
  if (name === undefined || name === 'code-text' || content.trim() === '') return text;
  return `<span class="${name}">${text}</span>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
