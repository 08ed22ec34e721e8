/**
 * `declare module 'asyncio'` and the like, made from the sources: TypeScript emits a declaration
 * file a module (without what is marked internal), and what the learners' module exports is
 * gathered from them, with what that refers to, into one module. Only the exports can be imported.
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2024.d.ts', 'lib.esnext.disposable.d.ts'],
  types: [],
  strict: true,
  declaration: true,
  emitDeclarationOnly: true,
  stripInternal: true,
  allowImportingTsExtensions: true,
  rootDir: ROOT,
  outDir: ROOT,
};

interface Declared {
  readonly file: string;
  readonly texts: string[];
  readonly names: Set<string>;
}

/** The text of a file that declares module `name`, whose exports are those of `source`. */
export function moduleDeclarations(name: string, source: string): string {
  const emitted = emit(ROOT + source);
  const declared = new Map<string, Declared>();
  for (const file of emitted) collect(file, declared);
  const exported = exportedNames(emitted, source.replace(/ts$/, 'd.ts'));
  const needed = reachable(exported, declared);
  const body = needed.flatMap((name) => declared.get(name)?.texts ?? []);
  return `declare module '${name}' {\n${body.join('\n')}\nexport { ${exported.join(', ')} };\n}\n`;
}

function emit(source: string): ts.SourceFile[] {
  const files: ts.SourceFile[] = [];
  const program = ts.createProgram([source], OPTIONS);
  program.emit(
    undefined,
    (name, text) => {
      files.push(ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true));
    },
    undefined,
    true,
  );
  return files;
}

/** The top-level declarations of one emitted file, by name. */
function collect(file: ts.SourceFile, declared: Map<string, Declared>): void {
  for (const statement of file.statements) {
    const name = declaredName(statement);
    if (name === null) continue;
    const known = declared.get(name);
    if (known !== undefined && known.file !== file.fileName) {
      // Two modules have the name; the one that learners can see wins.
      if (!file.fileName.includes('/asyncio/')) continue;
      declared.delete(name);
    }
    const entry = declared.get(name) ?? { file: file.fileName, texts: [], names: new Set() };
    entry.texts.push(textOf(statement, file));
    for (const used of usedNames(statement)) entry.names.add(used);
    declared.set(name, entry);
  }
}

function declaredName(statement: ts.Statement): string | null {
  if (ts.isVariableStatement(statement)) {
    const [first] = statement.declarationList.declarations;
    return first && ts.isIdentifier(first.name) ? first.name.text : null;
  }
  const named =
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return named ? (statement.name?.text ?? null) : null;
}

/** The declaration with its comment, without modifiers and without interfaces of the inside. */
function textOf(statement: ts.Statement, file: ts.SourceFile): string {
  // Of several comments the last is the declaration's own; the first may head the file.
  const comment = ts.getLeadingCommentRanges(file.text, statement.pos)?.at(-1);
  let text = file.text.slice(comment?.pos ?? statement.getStart(file), statement.end);
  if (ts.isClassDeclaration(statement)) {
    for (const clause of statement.heritageClauses ?? []) {
      if (clause.token !== ts.SyntaxKind.ImplementsKeyword) continue;
      const kept = clause.types.filter((type) => /Disposable|Itera/.test(type.getText(file)));
      const types = kept.map((type) => type.getText(file)).join(', ');
      text = text.replace(clause.getText(file), types === '' ? '' : `implements ${types}`);
    }
  }
  return text.replace(/^((?:\/\*[\s\S]*?\*\/\s*)?)(?:export )?(?:declare )?/, '$1');
}

function usedNames(node: ts.Node): Set<string> {
  const names = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (ts.isHeritageClause(child) && child.token === ts.SyntaxKind.ImplementsKeyword) return;
    if (ts.isIdentifier(child)) names.add(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
}

function exportedNames(emitted: readonly ts.SourceFile[], source: string): string[] {
  const index = emitted.find((file) => file.fileName.endsWith(`/${source}`));
  if (index === undefined) throw new Error(`${source} was not emitted`);
  return index.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
      return exportClause.elements.map((element) => element.name.text);
    }
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const name = exported ? declaredName(statement) : null;
    return name === null ? [] : [name];
  });
}

function reachable(names: readonly string[], declared: Map<string, Declared>): string[] {
  const found = new Set<string>();
  const go = (name: string): void => {
    const entry = declared.get(name);
    if (entry === undefined || found.has(name)) return;
    found.add(name);
    for (const used of entry.names) go(used);
  };
  for (const name of names) go(name);
  return [...found];
}
