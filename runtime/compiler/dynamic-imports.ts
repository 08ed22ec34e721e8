/**
 * `import(…)`: esbuild refuses the ones that name a file and lets those through whose address is
 * made while the program runs. A cell has no loader for either.
 */
import type { Problem } from './pass/pass.ts';
import type { SyntaxTree } from './pass/syntax-tree.ts';

export const noDynamicImport = {
  message: '`import()` is not available here.',
  hint: 'Write `import { … } from …` at the top of the file.',
} as const;

export function dynamicImports(tree: SyntaxTree): Problem[] {
  const found: Problem[] = [];
  tree.visit((node) => {
    if (node.type === 'ImportExpression') found.push({ node, ...noDynamicImport });
  });
  return found;
}
