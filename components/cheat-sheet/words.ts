/**
 * Words of the language whose first line a cheat sheet shows, each as the cells and as Python
 * write it. What is imported from asyncio, and methods whose names differ only in their case,
 * need no entry: they are found in the programs.
 */

export interface Word {
  /** As a summary may name it. */
  readonly names: readonly string[];
  readonly typescript: RegExp;
  readonly python: RegExp;
}

export const words: readonly Word[] = [
  { names: ['next'], typescript: /\.next\(\)/, python: /(?<![\w.])next\(/ },
  { names: ['send'], typescript: /\.next\([^)]/, python: /\.send\([^N]/ },
  { names: ['throw'], typescript: /\.throw\(/, python: /\.throw\(/ },
  { names: ['close'], typescript: /\.return\(/, python: /\.close\(\)/ },
  { names: ['yield from'], typescript: /\byield\*/, python: /\byield from\b/ },
  { names: ['cancel'], typescript: /\.cancel\(\)/, python: /\.cancel\(\)/ },
  { names: ['exception'], typescript: /\.exception\(\)/, python: /\.exception\(\)/ },
  { names: ['for await', 'async for'], typescript: /\bfor await\b/, python: /\basync for\b/ },
  { names: ['await using', 'async with'], typescript: /\bawait using\b/, python: /\basync with\b/ },
  { names: ['__aenter__'], typescript: /\[asyncEnter\]/, python: /\b__aenter__\b/ },
  { names: ['__aexit__'], typescript: /\[Symbol\.asyncDispose\]/, python: /\b__aexit__\b/ },
  { names: ['asynccontextmanager'], typescript: /\basynccontextmanager\(/, python: /^@async/ },
  { names: ['anext'], typescript: /\bawait .*\.next\(\)/, python: /(?<![\w.])anext\(/ },
  { names: ['asend'], typescript: /\bawait .*\.next\([a-z]/, python: /\.asend\(/ },
  { names: ['athrow'], typescript: /\bawait .*\.throw\(/, python: /\.athrow\(/ },
  { names: ['aclose'], typescript: /\bawait using\b/, python: /\baclosing\(/ },
];
