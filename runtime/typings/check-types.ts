/** The type checker for files written for learners, with the same typings as the editor. */
import ts from 'typescript';
import type { Diagnostic, SourceFiles } from '#compiler/result.ts';
import { buildLearnerLib, type LearnerLib } from './learner-lib.ts';

const FOLDER = '/learner/';

export const LEARNER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  noLib: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
};

let built: LearnerLib | null = null;
const library = (): LearnerLib => {
  built ??= buildLearnerLib();
  return built;
};

/**
 * Checks the types of a learner's files.
 *
 * @example
 * checkTypes({ 'a.ts': "import { sleep } from 'asyncio'; await sleep('1');" })[0].line // 1
 */
export function checkTypes(files: SourceFiles): Diagnostic[] {
  const sources = new Map<string, string>();
  for (const [name, text] of Object.entries({ ...library(), ...files })) {
    sources.set(FOLDER + name, text);
  }
  const program = ts.createProgram([...sources.keys()], LEARNER_OPTIONS, hostOver(sources));
  return Object.keys(files).flatMap((name) => {
    const file = program.getSourceFile(FOLDER + name);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map((one) => diagnostic(one, name));
  });
}

const parsed = new Map<string, ts.SourceFile>();

function hostOver(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    getSourceFile: (path, target) => {
      const text = sources.get(path);
      if (text === undefined) return undefined;
      const known = parsed.get(path);
      if (known?.text === text) return known;
      const file = ts.createSourceFile(path, text, target, true);
      if (path.endsWith('.d.ts')) parsed.set(path, file);
      return file;
    },
    fileExists: (path) => sources.has(path),
    readFile: (path) => sources.get(path),
    directoryExists: () => true,
    getDirectories: () => [],
    getDefaultLibFileName: () => `${FOLDER}lib.learner.d.ts`,
    getCurrentDirectory: () => FOLDER,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
}

/** Types that only a habit from native promises runs into; see coroutine-types.ts. */
const habits = [
  {
    type: /AwaitItInstead/,
    message: 'A coroutine, task or future has no `.then`.',
    hint: 'Write `const value = await …` and go on in the next line.',
  },
  {
    type: /AwaitItInTryInstead|Property '(?:catch|finally)' does not exist on type '(?:Task|Future)</,
    message: 'A coroutine, task or future has no `.catch` and no `.finally`.',
    hint: 'Await it inside `try { … } catch (error) { … }`.',
  },
  {
    type: /GatherInstead/,
    message: 'Native promises do not run here.',
    hint: 'Write `await gather(a(), b())`, with `{ returnExceptions: true }` to get the errors too.',
  },
  {
    type: /WaitForTheFirstInstead/,
    message: 'Native promises do not run here.',
    hint: 'Write `const [done] = await wait(tasks, { returnWhen: FIRST_COMPLETED })`.',
  },
  {
    type: /MakeAFutureInstead/,
    message: 'Native promises do not run here.',
    hint: 'Write `new Future<T>()` and call its `setResult(value)`.',
  },
];

function diagnostic(found: ts.Diagnostic, name: string): Diagnostic {
  const start = found.start ?? 0;
  const position = found.file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  const message = ts.flattenDiagnosticMessageText(found.messageText, '\n');
  const habit = habits.find(({ type }) => type.test(message));
  const text = found.file?.text.slice(start, start + (found.length ?? 1)) ?? '';
  return {
    severity: 'error',
    message: habit?.message ?? message,
    hint: habit?.hint ?? null,
    file: name,
    line: position.line + 1,
    column: position.character + 1,
    length: Math.max(1, text.split('\n')[0]?.length ?? 1),
  };
}
