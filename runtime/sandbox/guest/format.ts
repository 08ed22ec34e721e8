/** Joins the arguments of a console call to one text, `%s`-style placeholders included. */
import { inspect } from './inspect.ts';

/**
 * The text of `console.log(...values)`: strings as they are, the rest inspected.
 *
 * @example
 * format(['%s took %d s', 'North', 3, [1]]); // North took 3 s [ 1 ]
 */
export function format(values: readonly unknown[]): string {
  const [first] = values;
  if (typeof first !== 'string' || values.length === 1 || !first.includes('%')) {
    return values.map(plain).join(' ');
  }
  let next = 1;
  const filled = first.replace(/%[sdifjoOc%]/g, (mark) => {
    if (mark === '%%') return '%';
    if (next >= values.length) return mark;
    return placed(mark, values[next++]);
  });
  return [filled, ...values.slice(next).map(plain)].join(' ');
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value);
}

function placed(mark: string, value: unknown): string {
  switch (mark) {
    case '%s':
      return plain(value);
    case '%d':
      return typeof value === 'object' ? 'NaN' : String(Number(value));
    case '%i':
      return typeof value === 'object' ? 'NaN' : String(Math.trunc(Number(value)));
    case '%f':
      return typeof value === 'object' ? 'NaN' : String(Number(value));
    case '%c':
      return '';
    default:
      return inspect(value, { depth: 4 });
  }
}
