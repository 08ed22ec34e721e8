/** Joins the arguments of a console call to one line, `%s`-style placeholders included. */
import type { LoggedPart } from '#trace/logged-value.ts';
import { Collector } from './collector.ts';
import { type InspectOptions, inspect, inspectInto } from './inspect.ts';

/** One line: its text, and its parts where there are values in it to look into. */
export interface Line {
  readonly text: string;
  readonly parts: readonly LoggedPart[] | null;
  /** Characters in the values that are looked into. */
  readonly characters: number;
}

/**
 * The line of `console.log(...values)`: strings as they are, the rest inspected. Values are kept
 * to be looked into where `keeps` says so.
 *
 * @example
 * format(['%s took %d s', 'North', 3, [1]], false).text; // North took 3 s [ 1 ]
 */
export function format(values: readonly unknown[], keeps: boolean): Line {
  const line = new LineMaker(keeps);
  const [first] = values;
  let next = 0;
  if (typeof first === 'string' && values.length > 1 && first.includes('%')) {
    next = 1;
    for (const piece of first.split(/(%[sdifjoOc%])/)) {
      if (!/^%[sdifjoOc%]$/.test(piece)) line.write(piece);
      else if (piece === '%%') line.write('%');
      else if (next >= values.length) line.write(piece);
      else place(piece, values[next++], line);
    }
  }
  for (; next < values.length; next++) {
    if (next > 0) line.write(' ');
    plain(values[next], line);
  }
  return line.made();
}

/** The line of one value, as `console.dir` shows it. */
export function formatValue(value: unknown, options: InspectOptions, keeps: boolean): Line {
  const line = new LineMaker(keeps);
  line.show(value, options);
  return line.made();
}

/** A drawing of `value`, and below it the value itself. */
export function drawn(text: string, value: unknown, keeps: boolean): Line {
  const line = new LineMaker(keeps);
  line.write(text);
  if (keeps) line.append(value);
  return line.made();
}

/** Puts a line together from texts and values. */
class LineMaker {
  readonly #tree: Collector | null;
  readonly #parts: LoggedPart[] = [];
  #text = '';

  constructor(keeps: boolean) {
    this.#tree = keeps ? new Collector() : null;
  }

  write(text: string): void {
    this.#text += text;
    if (text === '') return;
    const last = this.#parts.at(-1);
    if (typeof last === 'string') this.#parts[this.#parts.length - 1] = last + text;
    else this.#parts.push(text);
  }

  show(value: unknown, options: InspectOptions = {}): void {
    const holds = (typeof value === 'object' && value !== null) || typeof value === 'function';
    if (this.#tree === null || !holds) {
      this.write(inspect(value, options));
      return;
    }
    const { text, value: kept } = inspectInto(this.#tree, value, options);
    if (kept.entries === undefined) this.write(text);
    else {
      this.#text += text;
      this.#parts.push(kept);
    }
  }

  /** Keeps `value` without a word about it in the text. */
  append(value: unknown): void {
    if (this.#tree === null) return;
    const { value: kept } = inspectInto(this.#tree, value);
    if (kept.entries !== undefined) this.#parts.push('\n', kept);
  }

  made(): Line {
    const holds = this.#parts.some((part) => typeof part !== 'string');
    return {
      text: this.#text,
      parts: holds ? this.#parts : null,
      characters: this.#tree?.characters ?? 0,
    };
  }
}

function plain(value: unknown, line: LineMaker): void {
  if (typeof value === 'string') line.write(value);
  else line.show(value);
}

function place(mark: string, value: unknown, line: LineMaker): void {
  if (mark === '%s') plain(value, line);
  else if (mark === '%o' || mark === '%O' || mark === '%j') line.show(value, { depth: 4 });
  else if (mark !== '%c') line.write(numeral(mark, value));
}

function numeral(mark: string, value: unknown): string {
  if (typeof value === 'object') return 'NaN';
  return String(mark === '%i' ? Math.trunc(Number(value)) : Number(value));
}
