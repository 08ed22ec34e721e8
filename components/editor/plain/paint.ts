/** The text of the plain editor as coloured lines, with marks where something is wrong. */
import { highlightLines } from '../../styles/highlight.ts';
import type { Problem } from '../code-editor.ts';

/** HTML with one `<span class="line">` a line. */
export function paintedLines(
  text: string,
  problems: readonly Problem[],
  highlighted: number | null,
  taskLines: readonly number[] = [],
): string {
  return highlightLines(text, 'typescript')
    .map((html, index) => {
      const wrong = problems.find((problem) => problem.line === index + 1);
      const names = ['line'];
      if (wrong !== undefined) names.push(`has-${wrong.severity}`);
      if (highlighted === index + 1) names.push('line-at-cursor');
      if (taskLines.includes(index + 1)) names.push('line-of-task');
      return `<span class="${names.join(' ')}">${html}\n</span>`;
    })
    .join('');
}
