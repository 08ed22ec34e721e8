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

/**
 * What the programs of each section say for the first time in the course, in the order of the
 * sections given.
 */
export function firstLines(sections: readonly (readonly Program[])[]): readonly FirstLine[][] {
  const said = new Set<string>();
  return sections.map((programs) => {
    const found = new Map<string, FirstLine>();
    for (const word of programs.flatMap(wordsOf)) {
      const key = `${word.typescript} ${word.python}`;
      if (said.has(key)) continue;
      const line = lineWith(word, programs);
      if (line === null) continue;
      said.add(key);
      found.set(line.python, line);
    }
    return [...found.values()].slice(0, most);
  });
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
      // As a value: not what stands behind a colon or in angle brackets.
      typescript: new RegExp(`(?<![:<|] *|\\w)${name}\\b`),
      python: new RegExp(`\\b(asyncio|inspect)\\.${inPython(name)}\\b`),
    })),
    ...methods.map((name) => ({
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

/** Every bracket that is opened is closed, but for the block that a line begins. */
function isWhole(line: string): boolean {
  const count = (brackets: RegExp) => line.replace(/ \{$/, '').match(brackets)?.length ?? 0;
  return count(/[([{]/g) === count(/[)\]}]/g);
}

/** `createTask` is `create_task`; classes and constants keep their names. */
function inPython(name: string): string {
  if (!/^[a-z]/.test(name)) return name;
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
