/** `await`, `yield` and `return` inside async functions. */
import type {
  AnyNode,
  AwaitExpression,
  Expression,
  ReturnStatement,
  ThrowStatement,
  YieldExpression,
} from 'acorn';
import { delegate } from './delegation.ts';
import type { Pass } from './pass.ts';

/** `await x` → `(yield $.at(x, 12))` */
export function lowerAwait(pass: Pass, node: AwaitExpression): void {
  const site = pass.site('await', node);
  const [opening, closing] = halves(pass.awaiting('\0', site));
  pass.out.update(node.start, node.start + 'await'.length, `(${opening}`);
  pass.after(node, `${closing})`);
}

/** `yield x` in an async generator → `(yield $.give(x, 10))`; `yield* x` goes to the helper. */
export function lowerYield(pass: Pass, node: YieldExpression): void {
  if (!pass.tree.functionAround(node)?.async) return;
  const site = pass.site('yield', node);
  const star = node.delegate ? pass.tree.firstToken('*', node.start) : null;
  const target = star === null ? `yield ${pass.guest}.give(` : `yield* ${delegate(pass)}(`;
  const keywordEnd = star?.end ?? node.start + 'yield'.length;
  pass.out.update(node.start, keywordEnd, `(${target}`);
  pass.after(node, `${node.argument ? '' : 'void 0'}, ${site}))`);
}

/** `return g()` → `return $.at(g(), 13)`: the kernel awaits what comes back, at this place. */
export function lowerReturn(pass: Pass, node: ReturnStatement): void {
  const { argument } = node;
  if (!argument || !pass.tree.functionAround(node)?.async) return;
  if (!pass.notesSites || !mayBeAwaitable(argument)) return;
  wrapOperand(pass, node, argument, 'at', pass.site('await', argument));
}

/** `return a` or `throw a` → `return $.method(a, 5)`; the parentheses keep `return a, b` whole. */
export function wrapOperand(
  pass: Pass,
  statement: ReturnStatement | ThrowStatement,
  operand: Expression,
  method: 'at' | 'thrown',
  site: number,
): void {
  const { out, tree, guest } = pass;
  const keyword = tree.tokenFrom(statement.start);
  const end = tree.source.text[statement.end - 1] === ';' ? statement.end - 1 : statement.end;
  const [open, close] = operand.type === 'SequenceExpression' ? ['(', ')'] : ['', ''];
  out.appendLeft(keyword.end, ` ${guest}.${method}(${open}`);
  out.appendLeft(end, `${close}, ${site})`);
}

/** The same for `async () => g()`; the arrow rule adds the `return` around it. */
export function lowerReturnedExpression(pass: Pass, node: AnyNode, from: number): void {
  if (!pass.notesSites || !mayBeAwaitable(node as Expression)) return;
  pass.out.appendLeft(from, `${pass.guest}.at(`);
  const arrow = pass.tree.parent(node) as AnyNode;
  pass.after(arrow, `, ${pass.site('await', node)})`);
}

/** False where an expression certainly gives a plain value. */
function mayBeAwaitable(node: Expression): boolean {
  switch (node.type) {
    case 'Literal':
    case 'TemplateLiteral':
    case 'BinaryExpression':
    case 'UnaryExpression':
    case 'UpdateExpression':
    case 'AwaitExpression':
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
      return false;
    case 'ParenthesizedExpression':
      return mayBeAwaitable(node.expression);
    case 'ConditionalExpression':
      return mayBeAwaitable(node.consequent) || mayBeAwaitable(node.alternate);
    default:
      return true;
  }
}

function halves(text: string): [string, string] {
  const at = text.indexOf('\0');
  return [text.slice(0, at), text.slice(at + 1)];
}
