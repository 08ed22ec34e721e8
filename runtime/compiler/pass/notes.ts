/** Calls that tell the runtime where something happens: dropped values, errors, printed lines. */
import type {
  AnyNode,
  CallExpression,
  Expression,
  ExpressionStatement,
  NewExpression,
  ThrowStatement,
} from 'acorn';
import { wrapOperand } from './awaits.ts';
import type { Pass } from './pass.ts';

/** `f();` → `$.drop(f(), 15);`, also behind `a && f()`, `a ? f() : g()`, `void f()`. */
export function lowerStatement(pass: Pass, statement: ExpressionStatement): void {
  for (const call of discardedCalls(statement.expression)) {
    if (isConsoleCall(call) || call.callee.type === 'Super') continue;
    pass.before(call, `${pass.guest}.drop(`);
    pass.after(call, `, ${pass.site('drop', call)})`);
  }
}

function discardedCalls(node: Expression): CallExpression[] {
  switch (node.type) {
    case 'CallExpression':
      return [node];
    case 'ChainExpression':
      // The drop goes around the whole chain, which `?.` may cut short.
      return node.expression.type === 'CallExpression'
        ? [{ ...node.expression, start: node.start, end: node.end }]
        : [];
    case 'LogicalExpression':
      return discardedCalls(node.right);
    case 'ConditionalExpression':
      return [...discardedCalls(node.consequent), ...discardedCalls(node.alternate)];
    case 'SequenceExpression':
      return node.expressions.flatMap(discardedCalls);
    case 'UnaryExpression':
      return node.operator === 'void' ? discardedCalls(node.argument) : [];
    default:
      return [];
  }
}

/** `throw e` → `throw $.thrown(e, 17)` */
export function lowerThrow(pass: Pass, node: ThrowStatement): void {
  const site = pass.site('throw', node);
  if (site !== 0) wrapOperand(pass, node, node.argument, 'thrown', site);
}

/** `new RangeError(…)` → `$.thrown(new RangeError(…), 18)`, unless it is thrown right here. */
export function lowerNewError(pass: Pass, node: NewExpression, parent: AnyNode | null): void {
  if (parent?.type === 'ThrowStatement') return;
  if (node.callee.type !== 'Identifier' || !/(?:Error|Exception)$/.test(node.callee.name)) return;
  const site = pass.site('throw', node);
  if (site === 0) return;
  pass.before(node, `${pass.guest}.thrown(`);
  pass.after(node, `, ${site})`);
}

/** `console.log(a, b)` → `console.log(a, $.log(b, 19))`: noted last, right before it prints, as `input(a)` does. */
export function lowerConsoleCall(pass: Pass, call: CallExpression): void {
  if (!isConsoleCall(call) && !isInputCall(call)) return;
  const site = pass.site('log', call);
  if (site === 0) return;
  if (call.arguments.length > 0) noteLast(pass, call, 'log', site);
  else pass.out.appendLeft(call.end - 1, `...${pass.guest}.log([], ${site})`);
}

/** `f(a, b)` → `f(a, $.method(b, 19))`: noted when all arguments are there, right before the call. */
export function noteLast(
  pass: Pass,
  call: CallExpression | NewExpression,
  method: 'log' | 'call',
  site: number,
): void {
  const { out, tree, guest } = pass;
  const last = call.arguments.at(-1);
  if (last === undefined) return;
  const previous = call.arguments.at(-2);
  const separator = previous
    ? tree.firstToken(',', previous.end)
    : tree.firstToken('(', call.callee.end);
  const spread = last.type === 'SpreadElement' ? tree.firstToken('...', separator.end) : separator;
  out.appendLeft(spread.end, `${spread === separator && previous ? ' ' : ''}${guest}.${method}(`);
  out.appendLeft(call.end - 1, `, ${site})`);
}

function isInputCall({ callee }: CallExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'input';
}

function isConsoleCall(call: CallExpression): boolean {
  const { callee } = call;
  return (
    callee.type === 'MemberExpression' &&
    !callee.computed &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'console'
  );
}
