/**
 * The line in which a section first uses a word of asyncio, in both languages: taken from its
 * programs, so that the line runs and nobody has to keep it in step.
 */
import { type Word, words } from './words.ts';

/** A program that a section shows, with its twin. */
export interface Program {
  readonly typescript: string;
  readonly python: string;
}

/** One thing said twice. */
export interface FirstLine {
  readonly typescript: string;
  readonly python: string;
}

/** More than these a section does not put on a sheet that is one page long. */
const most = 4;

/** Characters that fit into one column of a sheet. */
const short = 60;

/** What a section shows, and the words that its summary names. */
export interface Shown {
  readonly programs: readonly Program[];
  readonly named: readonly string[];
}

/**
 * The lines of each section, in the order of the sections given. A word of the course has one
 * line: in the first section whose summary names it, or else where it is first used.
 */
export function firstLines(sections: readonly Shown[]): readonly FirstLine[][] {
  const uses = sections.flatMap((section, index) =>
    section.programs.flatMap(wordsOf).flatMap((word) => {
      const line = lineWith(word, section.programs);
      const named = word.names.some((name) => section.named.includes(name));
      return line === null ? [] : [{ key: keyOf(word), index, line, named }];
    }),
  );
  const byWord = Map.groupBy(uses, ({ key }) => key).values();
  const chosen = [...byWord].flatMap((some) => some.find(({ named }) => named) ?? some[0] ?? []);
  return sections.map((_, index) => {
    const own = chosen.filter((one) => one.index === index);
    // Two words may stand in one line, and what the summary names comes first.
    const lines = new Map(own.map(({ line, named }) => [line.python, { line, named }]));
    const ordered = [...lines.values()].sort((a, b) => Number(b.named) - Number(a.named));
    return ordered.slice(0, most).map(({ line }) => line);
  });
}

function keyOf({ typescript, python }: Word): string {
  return `${typescript} ${python}`;
}

/** What a program takes from asyncio, the methods it calls, and the words of the language. */
function wordsOf({ typescript }: Program): Word[] {
  const imported = [...typescript.matchAll(/^import \{([^}]*)\} from 'asyncio'/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => /^\w+$/.test(name));
  const methods = [...typescript.matchAll(/\.([a-z]+[A-Z]\w*)[<(]/g)].map(([, name = '']) => name);
  return [
    ...imported.map((name) => ({
      names: [name],
      // As a value: not what stands behind a colon or in angle brackets.
      typescript: new RegExp(`(?<![:<|] *|\\w)${name}\\b`),
      python: new RegExp(`\\b(asyncio|inspect)\\.${inPython(name)}\\b`),
    })),
    ...methods.map((name) => ({
      names: [name],
      typescript: new RegExp(`\\.${name}(<.*>)?\\(`),
      python: new RegExp(`\\.${inPython(name)}\\(`),
    })),
    ...words,
  ];
}

/** The first line with the word that is whole and not too long, and the same line of the twin. */
function lineWith(word: Word, programs: readonly Program[]): FirstLine | null {
  const pairs = programs.flatMap((program) => {
    const ours = linesWith(word.typescript, program.typescript);
    const theirs = linesWith(word.python, program.python);
    return ours.length === theirs.length
      ? ours.map((typescript, index) => ({ typescript, python: theirs[index] ?? '' }))
      : [];
  });
  const whole = pairs.filter((pair) => isWhole(pair.typescript) && isWhole(pair.python));
  return whole.find(({ typescript }) => typescript.length <= short) ?? whole[0] ?? null;
}

function linesWith(word: RegExp, source: string): string[] {
  return source
    .split('\n')
    .map((line) => withoutFrame(line.trim(), word))
    .filter((line) => word.test(line) && !/^(import |from |console\.log\(|print\()/.test(line));
}

/** The line without what stands around the word only to print it, or only now and then. */
function withoutFrame(line: string, word: RegExp): string {
  const printed = /^(?:console\.log|print)\((?!f?["`'])(.*)\);?$/.exec(line)?.[1];
  if (printed !== undefined) return printed;
  const [, condition = '', then = ''] = /^(if \(.*?\)+) (?!\{)(.*)$/.exec(line) ?? [];
  if (then === '' || then.startsWith('throw')) return line.replace(/,$/, '');
  return word.test(condition) ? condition : then;
}

/** Every bracket that is opened is closed, but for those around the block that a line begins. */
function isWhole(line: string): boolean {
  const count = (brackets: RegExp) => line.replace(/ \{$/, '').match(brackets)?.length ?? 0;
  const open = count(/[([{]/g) - count(/[)\]}]/g);
  return open === 0 || (open === 1 && line.endsWith(') {'));
}

/** `createTask` is `create_task`; classes and constants keep their names. */
function inPython(name: string): string {
  if (!/^[a-z]/.test(name)) return name;
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
