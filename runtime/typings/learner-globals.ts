/** Declarations of what a program finds besides the language itself. */

export const CONSOLE = `
interface Console {
  /** Prints the values with the virtual time of the line. */
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  debug(...values: unknown[]): void;
  /** Prints to standard error. */
  error(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  trace(...values: unknown[]): void;
  dir(value: unknown, options?: object): void;
  table(rows: unknown, columns?: readonly string[]): void;
  assert(condition?: boolean, ...values: unknown[]): void;
  count(label?: string): void;
  countReset(label?: string): void;
  group(...values: unknown[]): void;
  groupEnd(): void;
  time(label?: string): void;
  timeLog(label?: string, ...values: unknown[]): void;
  timeEnd(label?: string): void;
}
declare var console: Console;
`;

export const INPUT = `
/**
 * Shows the prompt and waits for a line: nothing else of the program runs meanwhile.
 * Throws EOFError at the end of the input.
 */
declare function input(prompt?: unknown): string;
/** There is no line left to read. */
declare class EOFError extends Error {}
`;

export const HARNESS = `declare module 'harness' {
  type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
  /** Tells the checks a value under a name, with the time. */
  export function report(name: string, value: unknown): void;
  /** What the checks run this program with. */
  export const params: any;
}
`;
