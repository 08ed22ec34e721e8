import type { ImportDeclaration, Program } from 'acorn';

/**
 * The names under which a program knows learner modules and what they export. Not `sleep` of
 * asyncio: it sets its timer when it is awaited, and the note would cost every coroutine that
 * sleeps three registers.
 */
export function importedNames(program: Program): ReadonlySet<string> {
  const imports = program.body.filter((node) => node.type === 'ImportDeclaration');
  const noted = imports.flatMap(({ source, specifiers }) =>
    specifiers.filter((one) => !(source.value === 'asyncio' && importedAs(one) === 'sleep')),
  );
  return new Set(noted.map(({ local }) => local.name));
}

function importedAs(specifier: ImportDeclaration['specifiers'][number]): unknown {
  if (specifier.type !== 'ImportSpecifier') return null;
  const { imported } = specifier;
  return imported.type === 'Identifier' ? imported.name : imported.value;
}
