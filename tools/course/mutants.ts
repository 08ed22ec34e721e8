/**
 * Makes mutants of a solution: small changes of the kind a learner makes by mistake. A grader
 * that lets one pass does not see the difference the change makes.
 *
 * The changes are made in the TypeScript itself, so that a mutant has the author's lines.
 */
import ts from 'typescript';

export interface Mutant {
  /** What was changed: `without await: await sleep(1)`. Stays the same when lines move. */
  readonly name: string;
  /** Line of the change in the solution, 1-based. */
  readonly line: number;
  readonly code: string;
}

interface Change {
  readonly what: string;
  readonly node: ts.Node;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The mutants of `code`, in the order of its lines; none is the code itself. */
export function mutantsOf(code: string): readonly Mutant[] {
  const source = ts.createSourceFile('solution.ts', code, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) {
      return;
    }
    for (const change of changesOf(node, source)) {
      const { what, from, to, text } = change;
      const mutated = code.slice(0, from) + text + code.slice(to);
      if (mutated === code) continue;
      const name = `${what}: ${shortened(change.node.getText(source))}`;
      const { line } = source.getLineAndCharacterOfPosition(change.node.getStart(source));
      mutants.push({ name, line: line + 1, code: mutated });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants.sort((one, other) => one.line - other.line);
}

function changesOf(node: ts.Node, source: ts.SourceFile): Change[] {
  return [
    ...waiting(node, source),
    ...values(node, source),
    ...conditions(node, source),
    ...statements(node, source),
  ];
}

/** Of what makes a program concurrent: awaits, tasks, gathers. */
function waiting(node: ts.Node, source: ts.SourceFile): Change[] {
  if (ts.isAwaitExpression(node)) {
    if (isAwaitedAnyway(node)) return [];
    return [replaced('without await', node, node.expression.getText(source), source)];
  }
  if (!ts.isCallExpression(node)) return [];
  const called = node.expression.getText(source).split('.').at(-1);
  const [first] = node.arguments;
  if (first !== undefined && called === 'createTask') {
    return [replaced('without a task', node, first.getText(source), source)];
  }
  if (first !== undefined && ['shield', 'waitFor'].includes(called ?? '')) {
    return [replaced(`without ${called}`, node, first.getText(source), source)];
  }
  if (called !== 'gather') return [];
  const members = node.arguments
    .filter((one) => !ts.isObjectLiteralExpression(one))
    .map((one) => one.getText(source));
  const text = `(async (all: any[]) => { const got = []; for (const one of all) got.push(await one); return got; })([${members.join(', ')}])`;
  return [replaced('one after the other', node, text, source)];
}

/** What an async function returns is awaited for it; the place matters where a catch or finally follows. */
function isAwaitedAnyway(node: ts.AwaitExpression): boolean {
  if (!ts.isReturnStatement(node.parent)) return false;
  for (let at: ts.Node = node.parent; !ts.isFunctionLike(at) && at.parent; at = at.parent) {
    const { parent } = at;
    if (!ts.isTryStatement(parent)) continue;
    if (at === parent.tryBlock || parent.finallyBlock !== undefined) return false;
  }
  return true;
}

/** Of numbers, truth values, and what a function gives back. */
function values(node: ts.Node, source: ts.SourceFile): Change[] {
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    return [replaced('one more', node, String(value + 1), source)];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replaced('false', node, 'false', source)];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replaced('true', node, 'true', source)];
  if (ts.isReturnStatement(node) && node.expression !== undefined) {
    return [replaced('returns nothing', node, 'return;', source)];
  }
  return [];
}

const opposites: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '+',
  '+=': '-=',
  '-=': '+=',
};

/** Of comparisons, sums and branches. */
function conditions(node: ts.Node, source: ts.SourceFile): Change[] {
  if (ts.isBinaryExpression(node)) {
    const { operatorToken } = node;
    const other = opposites[operatorToken.getText(source)];
    const isText = [node.left, node.right].some(
      (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
    );
    if (other === undefined || isText) return [];
    const [from, to] = [operatorToken.getStart(source), operatorToken.getEnd()];
    return [{ what: `${other} instead`, node, from, to, text: other }];
  }
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
    const text = node.getText(source);
    if (text.includes('++'))
      return [replaced('-- instead', node, text.replace('++', '--'), source)];
    if (text.includes('--'))
      return [replaced('++ instead', node, text.replace('--', '++'), source)];
    return [];
  }
  if (ts.isIfStatement(node)) {
    const { expression } = node;
    return ['true', 'false'].map((text) => ({
      ...replaced(`if (${text})`, expression, text, source),
      node,
    }));
  }
  return [];
}

/** Of whole statements: left out, taken out of their guard, or in another order. */
function statements(node: ts.Node, source: ts.SourceFile): Change[] {
  if (ts.isTryStatement(node)) return unguarded(node, source);
  const changes: Change[] = [];
  if (isRemovable(node)) changes.push(replaced('left out', node, ';', source));
  const { parent } = node;
  if (!(parent && ts.isBlock(parent)) || !ts.isStatement(node)) return changes;
  const next = parent.statements[parent.statements.indexOf(node) + 1];
  if (next === undefined || ts.isReturnStatement(next) || ts.isFunctionDeclaration(node)) {
    return changes;
  }
  // A name that is used before it is declared fails of itself, and where one of the two does
  // nothing but name a value their order is no matter: nothing is learnt from either.
  if (declaresForNext(node, next, source) || commute(node, next)) return changes;
  const [from, to] = [node.getStart(source), next.getEnd()];
  const between = source.text.slice(node.getEnd(), next.getStart(source));
  const text = next.getText(source) + between + node.getText(source);
  return [...changes, { what: 'after the next line', node, from, to, text }];
}

function unguarded(node: ts.TryStatement, source: ts.SourceFile): Change[] {
  const { tryBlock, catchClause, finallyBlock } = node;
  const body = tryBlock.getText(source);
  const last = finallyBlock?.getText(source);
  if (finallyBlock === undefined) return [replaced('without catch', node, body, source)];
  const caught = catchClause?.getText(source);
  const changes = [
    replaced(
      'without finally',
      node,
      caught === undefined ? body : `try ${body} ${caught}`,
      source,
    ),
    replaced(
      'finally only after success',
      node,
      caught === undefined ? `${body}\n${last}` : `try ${body} ${caught}\n${last}`,
      source,
    ),
  ];
  return caught === undefined
    ? changes
    : [...changes, replaced('without catch', node, `try ${body} finally ${last}`, source)];
}

/** Statements whose absence a compiler does not notice; `using` holds something until the end. */
function isRemovable(node: ts.Node): boolean {
  if (ts.isExpressionStatement(node)) return true;
  if (ts.isThrowStatement(node) || ts.isBreakStatement(node) || ts.isContinueStatement(node)) {
    return true;
  }
  if (!ts.isVariableStatement(node)) return false;
  const { flags } = node.declarationList;
  return (flags & ts.NodeFlags.Using) === ts.NodeFlags.Using;
}

function commute(node: ts.Statement, next: ts.Statement): boolean {
  if (isInert(node) && isInert(next)) return true;
  return [node, next].some((one) => ts.isVariableStatement(one) && isInert(one));
}

/** Names a value or sets a field of `this`, and does nothing else. */
function isInert(statement: ts.Statement): boolean {
  const sets =
    ts.isExpressionStatement(statement) &&
    ts.isBinaryExpression(statement.expression) &&
    statement.expression.left.getText().startsWith('this.');
  if (!ts.isVariableStatement(statement) && !sets) return false;
  const acts = (node: ts.Node): boolean => {
    if (ts.isFunctionLike(node)) return false;
    if (ts.isCallExpression(node) || ts.isAwaitExpression(node)) return true;
    return ts.forEachChild(node, acts) ?? false;
  };
  return !acts(statement);
}

function declaresForNext(node: ts.Statement, next: ts.Statement, source: ts.SourceFile): boolean {
  if (!ts.isVariableStatement(node)) return false;
  const names = node.declarationList.declarations.flatMap(({ name }) => name.getText(source));
  const words = new Set(next.getText(source).match(/[\w$]+/g));
  return names.some((name) => name.match(/[\w$]+/g)?.some((word) => words.has(word)) ?? false);
}

function replaced(what: string, node: ts.Node, text: string, source: ts.SourceFile): Change {
  return { what, node, from: node.getStart(source), to: node.getEnd(), text };
}

function shortened(text: string, most = 60): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
