/** The program's `console`: text goes to the run's output, times are virtual. */
import type { LoggedPart } from '#trace/logged-value.ts';
import { drawn, format, formatValue, type Line } from './format.ts';
import { table } from './table.ts';

export type Stream = 'stdout' | 'stderr';

/** Where a console prints, and what time it is there. */
export interface ConsoleTarget {
  print(stream: Stream, text: string, parts: readonly LoggedPart[] | null): void;
  /** Told how much a line keeps of its values; says whether the next one may keep any. */
  keeps(characters: number): boolean;
  /** Virtual seconds. */
  clock(): number;
}

export type VirtualConsole = ReturnType<typeof virtualConsole>;

/** A console over `target` with the methods that programs use. */
export function virtualConsole(target: ConsoleTarget) {
  let indent = '';
  const timers = new Map<string, number>();
  const counts = new Map<string, number>();

  let keeps = true;
  const print = (stream: Stream, { text, parts, characters }: Line): void => {
    if (characters > 0) keeps = target.keeps(characters);
    if (indent === '') target.print(stream, text, parts);
    else {
      const shifted = indent + text.replaceAll('\n', `\n${indent}`);
      target.print(stream, shifted, parts && [indent, ...parts]);
    }
  };
  const out = (...values: unknown[]): void => print('stdout', format(values, keeps));
  const err = (...values: unknown[]): void => print('stderr', format(values, keeps));
  const group = (...values: unknown[]): void => {
    if (values.length > 0) out(...values);
    if (indent.length < 40) indent += '  ';
  };
  const elapsed = (label: string): string | null => {
    const started = timers.get(label);
    if (started !== undefined) return `${label}: ${spent(target.clock() - started)}`;
    err(`console.time('${label}') was not called before`);
    return null;
  };

  return {
    log: out,
    info: out,
    debug: out,
    warn: err,
    error: err,
    dir: (value: unknown, options?: { depth?: number | null }): void =>
      print('stdout', formatValue(value, { depth: options?.depth ?? 3 }, keeps)),
    table: (rows: unknown, columns?: readonly string[]): void => {
      const text = table(rows, columns);
      if (text === '') out(rows);
      else print('stdout', drawn(text, rows, keeps));
    },
    group,
    groupCollapsed: group,
    groupEnd: (): void => {
      indent = indent.slice(2);
    },
    time: (label = 'default'): void => {
      timers.set(String(label), target.clock());
    },
    timeLog: (label = 'default', ...values: unknown[]): void => {
      const text = elapsed(String(label));
      if (text !== null) out(text, ...values);
    },
    timeEnd: (label = 'default'): void => {
      const text = elapsed(String(label));
      timers.delete(String(label));
      if (text !== null) out(text);
    },
    count: (label = 'default'): void => {
      const count = (counts.get(String(label)) ?? 0) + 1;
      counts.set(String(label), count);
      out(`${label}: ${count}`);
    },
    countReset: (label = 'default'): void => {
      counts.delete(String(label));
    },
    assert: (condition?: unknown, ...values: unknown[]): void => {
      if (condition) return;
      if (typeof values[0] === 'string') values[0] = `Assertion failed: ${values[0]}`;
      else values.unshift('Assertion failed');
      err(...values);
    },
    trace: (...values: unknown[]): void => err('Trace:', ...values),
    clear: (): void => {},
  };
}

function spent(seconds: number): string {
  return seconds >= 1 ? `${seconds.toFixed(3)} s` : `${(seconds * 1000).toFixed(3)} ms`;
}
