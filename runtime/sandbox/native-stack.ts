/** Reads the stack text of V8, Firefox and Safari. */
import { CELL_GLOBAL, LINES_ABOVE, PROGRAM_URL } from './program-text.ts';

/** A frame of the program, in lines of the compiled script; both count from 1. */
export interface ScriptFrame {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

export interface NativeStack {
  /** True where the innermost frame is the program's own. */
  readonly startsInProgram: boolean;
  /** The program's frames, innermost first, in runs that frames of the runtime separate. */
  readonly groups: readonly (readonly ScriptFrame[])[];
}

/**
 * `    at ferry (url:12:3)`, `    at url:12:3`, `ferry@url:12:3`. The program's own error text
 * comes first in V8 and may hold anything: only lines of these shapes count.
 */
const frameLine = /^(?:\s+at (?:(.*?) \()?|([^\s]*)@)?(\S+?):(\d+):(\d+)\)?$/;

/** The frames of the program in the text of `error.stack`. */
export function parseStack(text: string): NativeStack {
  const groups: ScriptFrame[][] = [];
  let open: ScriptFrame[] | null = null;
  let first: boolean | null = null;
  for (const line of text.split('\n')) {
    const found = frameLine.exec(line);
    if (found === null || (!line.startsWith('    at ') && !line.includes('@'))) continue;
    const [, v8Name, otherName, url = '', row, column] = found;
    const own = url.endsWith(PROGRAM_URL);
    first ??= own;
    if (!own) {
      // Built-ins such as `Array.map` have no position and never get here.
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      groups.push(open);
    }
    const name = cleanName(v8Name ?? otherName ?? '');
    open.push({ name, line: Number(row) - LINES_ABOVE, column: Number(column) });
  }
  return { startsInProgram: first ?? false, groups };
}

/** What the engine calls the body of a cell that awaits at top level: `main$g` of the compiler. */
export const CELL_BODY = 'main';

/** The program's own top level is the function that `programText` assigns. */
const nameless = new Set(['<anonymous>', 'anonymous', CELL_GLOBAL]);

/** `Object.ferry$g [as next]` is `ferry` to its author. */
function cleanName(name: string): string {
  const plain = name
    .replace(/ \[as .*\]$/, '')
    .replace(/^(?:async |new |Object\.|Module\.)+/, '')
    .replace(/\$\w*$/, '')
    .replace(/\.next$/, '');
  return nameless.has(plain) ? '' : plain;
}
