/**
 * A file's text without the line break at its end, which an editor would show as one more,
 * empty line: the page would move when it opens.
 */
export function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}
