/**
 * Words of the language whose first line a cheat sheet shows, each as the cells and as Python
 * write it. What is imported from asyncio, and methods whose names differ only in their case,
 * need no entry: they are found in the programs.
 */

export interface Word {
  readonly typescript: RegExp;
  readonly python: RegExp;
}

export const words: readonly Word[] = [
  { typescript: /\.next\(\)/, python: /(?<![\w.])next\(/ },
  { typescript: /\.next\([^)]/, python: /\.send\([^N]/ },
  { typescript: /\.throw\(/, python: /\.throw\(/ },
  { typescript: /\.return\(/, python: /\.close\(\)/ },
  { typescript: /\byield\*/, python: /\byield from\b/ },
  { typescript: /\.cancel\(\)/, python: /\.cancel\(\)/ },
  { typescript: /\.exception\(\)/, python: /\.exception\(\)/ },
  { typescript: /\bfor await\b/, python: /\basync for\b/ },
  { typescript: /\bawait using\b/, python: /\basync with\b/ },
  { typescript: /\[asyncEnter\]/, python: /\b__aenter__\b/ },
  { typescript: /\[Symbol\.asyncDispose\]/, python: /\b__aexit__\b/ },
  { typescript: /\bnew Block\(/, python: /\basync with [a-z]\w*\(/ },
  { typescript: /\bawait .*\.next\(\)/, python: /(?<![\w.])anext\(/ },
  { typescript: /\bawait .*\.next\([a-z]/, python: /\.asend\(/ },
  { typescript: /\bawait .*\.throw\(/, python: /\.athrow\(/ },
  { typescript: /\bawait using\b/, python: /\baclosing\(/ },
];
