/** Holds `checks.ts` against the types of `#grader`, as the author's editor does. */
import { join } from 'node:path';
import ts from 'typescript';
import type { AuthorMistake } from '../course/author-mistake.ts';
import { root as project } from '../install.mjs';

/** Read and parsed once in a process: the libraries and the grader do not change meanwhile. */
const parsed = new Map<string, ts.SourceFile | undefined>();
let latest: ts.Program | undefined;

/** Type errors in the checks of the exercise in `root/folder`, each with its line. */
export function checksTypeMistakes(root: string, folder: string): AuthorMistake[] {
  const path = join(root, folder, 'checks.ts');
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...more) => {
    if (name === path) return read(name, ...more);
    if (!parsed.has(name)) parsed.set(name, read(name, ...more));
    return parsed.get(name);
  };
  const program = ts.createProgram([path], options, host, latest);
  latest = program;
  const source = program.getSourceFile(path);
  if (source === undefined) return [];
  const found = [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  return found.map(({ messageText, start = 0 }) => ({
    folder,
    file: 'checks.ts',
    line: source.getLineAndCharacterOfPosition(start).line + 1,
    found: ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\.?$/, '.'),
    expected: 'checks that hold up to the types of #grader.',
    mend: 'correct it; an editor shows the types as you point at the names.',
  }));
}

function compilerOptions(): ts.CompilerOptions {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const config = join(project, 'exercises/tsconfig.json');
  return ts.getParsedCommandLineOfConfigFile(config, undefined, host)?.options ?? {};
}
