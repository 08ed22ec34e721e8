/** A program as static HTML: coloured lines, whose quiet numbers a style sheet counts. */
import { type CodeLanguage, highlightLines } from '../../styles/highlight.ts';
import { escapeHtml } from '../result/html.ts';
import { lineHtml } from './plain-code-html.ts';

/** The inside of a `<code>`: one `<span class="line">` a line. */
export function codeHtml(text: string, language: CodeLanguage): string {
  return highlightLines(text.replace(/\n$/, ''), language).map(lineHtml).join('');
}

/** The whole block; it may scroll sideways, so the keyboard reaches it under its name. */
export function codeBlockHtml(text: string, language: CodeLanguage, label: string): string {
  return (
    `<pre class="code" tabindex="0" role="group" aria-label="${escapeHtml(label)}">` +
    `<code>${codeHtml(text, language)}</code></pre>`
  );
}
