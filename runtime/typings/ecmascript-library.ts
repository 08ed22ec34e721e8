/** TypeScript's own ECMAScript declarations, as one text, without promises and shared memory. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const FOLDER = dirname(createRequire(import.meta.url).resolve('typescript'));
const ROOTS = ['es2025', 'esnext.disposable'];
/** Shared memory needs threads; `es2025.iterator` is a module, which one text cannot hold. */
const LEFT_OUT = /sharedmemory|es2025\.iterator|decorators\.legacy/;
/** What coroutine-types.ts declares in its own way. */
const REPLACED =
  /^(?:Promise(?:|Like|Constructor|ConstructorLike|WithResolvers|\w+Result)|AsyncDisposable)$/;

export function ecmaScriptLibrary(): string {
  const seen = new Set<string>();
  const texts: string[] = [];
  const take = (name: string): void => {
    if (seen.has(name) || LEFT_OUT.test(name)) return;
    seen.add(name);
    const path = join(FOLDER, `lib.${name}.d.ts`);
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext);
    for (const reference of file.libReferenceDirectives) take(reference.fileName);
    texts.push(declarations(file));
  };
  for (const root of ROOTS) take(root);
  return texts.join('\n');
}

function declarations(file: ts.SourceFile): string {
  return file.statements
    .filter((statement) => !isReplaced(statement))
    .map((statement) => file.text.slice(statement.getStart(file, true), statement.end))
    .join('\n');
}

function isReplaced(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    return REPLACED.test(statement.name.text);
  }
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.some(
    ({ name }) => ts.isIdentifier(name) && REPLACED.test(name.text),
  );
}
