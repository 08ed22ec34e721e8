/** Names that a learner module does not have, found before a run with the nearest that it has. */
import type { Program } from 'acorn';
import { MODULE_EXPORTS } from './learner-modules.ts';
import type { Problem } from './pass/pass.ts';

/** Longer lists are in the editor's completions, and no help in a message. */
const LONGEST_LIST = 10;

export function missingExports(program: Program): Problem[] {
  const problems: Problem[] = [];
  for (const node of program.body) {
    if (node.type !== 'ImportDeclaration') continue;
    const module = String(node.source.value);
    const names = MODULE_EXPORTS[module];
    if (names === undefined) continue;
    for (const specifier of node.specifiers) {
      if (specifier.type === 'ImportNamespaceSpecifier') continue;
      const name =
        specifier.type === 'ImportDefaultSpecifier' || specifier.imported.type !== 'Identifier'
          ? 'default'
          : specifier.imported.name;
      if (names.includes(name)) continue;
      problems.push({
        node: specifier,
        message: `\`${module}\` has no \`${name}\`.`,
        hint: mend(name, module, names),
      });
    }
  }
  return problems;
}

function mend(name: string, module: string, names: readonly string[]): string {
  if (name === 'default') return `Write \`import { … } from '${module}'\`.`;
  const elsewhere = Object.keys(MODULE_EXPORTS).find((other) =>
    MODULE_EXPORTS[other]?.includes(name),
  );
  if (elsewhere !== undefined) return `Import it from \`${elsewhere}\`.`;
  const [nearest] = names
    .map((other) => ({ other, distance: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, distance }) => distance <= Math.max(1, other.length / 3))
    .sort((one, two) => one.distance - two.distance);
  if (nearest !== undefined) return `Do you mean \`${nearest.other}\`?`;
  if (names.length > LONGEST_LIST) {
    return 'Its names are Python’s in camelCase: `create_task` is `createTask` here.';
  }
  return `It has ${names.map((other) => `\`${other}\``).join(', ')}.`;
}

/** Insertions, deletions and replacements between two words; underscores count for nothing. */
function distance(from: string, to: string): number {
  const source = from.replaceAll('_', '');
  const target = to.replaceAll('_', '');
  let row = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (let i = 1; i <= source.length; i++) {
    const next = [i];
    for (let j = 1; j <= target.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (source[i - 1] === target[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[target.length] ?? 0;
}
