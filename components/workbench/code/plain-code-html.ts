/** A program as lines without colours: what stands there until the highlighter is loaded. */
import { escapeHtml } from '../result/html.ts';

export function plainCodeHtml(text: string): string {
  return escapeHtml(text).replace(/\n$/, '').split('\n').map(lineHtml).join('');
}

/** One line of code, from its HTML. */
export function lineHtml(html: string): string {
  return `<span class="line">${html}\n</span>`;
}
