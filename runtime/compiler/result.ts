/** What the compiler gives back: a script for the sandbox, or what is wrong with the source. */

export type SiteKind =
  | 'function'
  | 'await'
  | 'yield'
  | 'call'
  | 'loop'
  | 'for-await'
  | 'using'
  | 'drop'
  | 'throw'
  | 'catch'
  | 'log';

/** A place in the learner's source that compiled code can name by number. */
export interface Site {
  readonly kind: SiteKind;
  readonly file: string;
  /** 1-based, in the learner's own file. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Name of the enclosing or defined function, '' at top level. */
  readonly name: string;
}

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Number of characters the mark covers, at least 1. */
  readonly length: number;
  /** How to mend it, where we know. */
  readonly hint: string | null;
}

export interface CompiledScript {
  readonly ok: true;
  /** A classic script; its completion value is a `Cell` (see runtime/kernel/guest.ts). */
  readonly code: string;
  /** Source map (v3, JSON) from `code` to the learner's files. */
  readonly map: string;
  /** `sites[id - 1]` is the site with that id. */
  readonly sites: readonly Site[];
  /** Learner modules it imports, e.g. `['asyncio']`. */
  readonly modules: readonly string[];
  /** Nanoseconds that a round of a loop or a call takes, as the program asks; 0 for free. */
  readonly cpu: number;
  readonly diagnostics: readonly Diagnostic[];
}

export type CompileResult =
  | CompiledScript
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** File name (as the learner sees it, `ferry.ts`) to source text. */
export type SourceFiles = Readonly<Record<string, string>>;
