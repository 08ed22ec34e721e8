/** How printed values are laid out: on a line where they fit, and never longer than is read. */

const WIDTH = 72;
const SHORT = 16;
const LONGEST_TEXT = 10_000;

/** On one line where it fits, else one item a line. */
export function wrap(open: string, items: readonly string[], close: string, depth: number): string {
  if (items.length === 0) return open + close;
  const line = `${open} ${items.join(', ')} ${close}`;
  if (line.length + 2 * depth <= WIDTH && !line.includes('\n')) return line;
  const lines = open === '[' && items.every((item) => item.length <= SHORT) ? filled(items) : items;
  return `${open}\n${lines.map(indented).join(',\n')}\n${close}`;
}

/** Short items share lines: an array of a hundred numbers is a block, not a column. */
function filled(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last === undefined || last.length + item.length + 4 > WIDTH) lines.push(item);
    else lines[lines.length - 1] = `${last}, ${item}`;
  }
  return lines;
}

/** Every line a step to the right. */
export function indented(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}

/** In the quotes that need the fewest escapes. */
export function quote(text: string): string {
  const mark = text.includes("'") ? (text.includes('"') ? '`' : '"') : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return mark + (mark === '`' ? escaped.replaceAll('`', '\\`') : escaped) + mark;
}

/** Cut where it is longer than anybody reads. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT)}… ${text.length - LONGEST_TEXT} more characters`;
}
