/** `console.table`: rows and columns drawn with box lines. */
import { inspect } from './inspect.ts';

const MOST_ROWS = 200;
const MOST_COLUMNS = 20;

/** `rows` (an array, object, Map or Set of records or values) as a table; '' if it is none. */
export function table(rows: unknown, only?: readonly string[]): string {
  if (typeof rows !== 'object' || rows === null) return '';
  const entries = entriesOf(rows).slice(0, MOST_ROWS);
  const columns: string[] = [];
  let values = false;
  for (const [, row] of entries) {
    if (typeof row !== 'object' || row === null) {
      values = true;
      continue;
    }
    for (const key of Object.keys(row)) {
      if (!columns.includes(key) && columns.length < MOST_COLUMNS) columns.push(key);
    }
  }
  const shown = only ?? columns;
  const head = ['(index)', ...shown, ...(values ? ['Values'] : [])];
  const body = entries.map(([key, row]) => {
    const record = typeof row === 'object' && row !== null ? (row as object) : null;
    const cells = shown.map((column) => (record ? cell(record, column) : ''));
    return [key, ...cells, ...(values ? [record ? '' : inspect(row)] : [])];
  });
  return draw(head, body);
}

function entriesOf(rows: object): (readonly [string, unknown])[] {
  if (rows instanceof Map) return [...rows].map(([key, value]) => [inspect(key), value] as const);
  if (rows instanceof Set) return [...rows].map((value, index) => [String(index), value] as const);
  return Object.entries(rows);
}

function cell(row: object, column: string): string {
  const found = Object.getOwnPropertyDescriptor(row, column);
  if (found === undefined) return '';
  return 'value' in found ? inspect(found.value, { depth: 0 }) : '[Getter]';
}

function draw(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(title.length, ...body.map((row) => row[at]?.length ?? 0)),
  );
  const line = (left: string, cross: string, right: string) =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(cross) + right;
  const row = (cells: readonly string[]) =>
    `│${cells.map((text, at) => ` ${text.padEnd(widths[at] ?? 0)} `).join('│')}│`;
  return [
    line('┌', '┬', '┐'),
    row(head),
    line('├', '┼', '┤'),
    ...body.map(row),
    line('└', '┴', '┘'),
  ].join('\n');
}
