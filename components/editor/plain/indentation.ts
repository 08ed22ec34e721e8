/** What Enter and a closing brace do to the indentation, as pure functions of the text. */

/** The text that Enter types at `at`: a line break and the indentation of the new line. */
export function indented(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const indentation = /^\s*/.exec(line)?.[0] ?? '';
  const opens = /[{[(]\s*$/.test(line);
  return `\n${indentation}${opens ? '  ' : ''}`;
}

/** How many spaces before `at` a closing brace takes away: it stands one step further left. */
export function unindented(text: string, at: number): number {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s+$/.test(line) ? Math.min(2, line.length) : 0;
}
