/** The full titles of the tests in a file, read from its source: `describe › test`. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Titles of `test.each` and `describe.each` stand as they are written, with their `%s`. */
export function titlesIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext);
  const titles: string[] = [];
  const visit = (node: ts.Node, outer: readonly string[]): void => {
    let inner = outer;
    if (ts.isCallExpression(node)) {
      const name = calledName(node.expression);
      const [first] = node.arguments;
      if (name !== null && first !== undefined && ts.isStringLiteralLike(first)) {
        inner = [...outer, first.text];
        if (name === 'test') titles.push(inner.join(' › '));
      }
    }
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(source, []);
  return titles;
}

/** `test` for `test(…)` and for `test.each(…)(…)`; the same for `describe`. */
function calledName(callee: ts.Expression): string | null {
  let at = callee;
  if (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) {
    if (at.expression.name.text !== 'each') return null;
    at = at.expression.expression;
  }
  return ts.isIdentifier(at) && /^(test|describe)$/.test(at.text) ? at.text : null;
}
