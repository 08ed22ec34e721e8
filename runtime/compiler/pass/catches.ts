/**
 * Catch clauses around an await: the runtime hears where one ends without throwing, because the
 * error it caught may have been the task's cancellation, which would end here.
 *
 *   catch (e) { … }
 *   catch (e) { let $k = true; try { … } catch ($e) { $k = false; throw $e; }
 *               finally { if ($k) $.caught(e, 21); } }
 *
 * However the clause is left (by its end, `return`, `break`, `continue`), it has swallowed the
 * error unless it throws. A clause that keeps the error for later may throw it then, so it is
 * left alone: the end of the task tells.
 */
import type { AnyNode, CatchClause, Node, TryStatement } from 'acorn';
import type { Pass } from './pass.ts';
import { isUsing } from './resources.ts';
import { children, isFunction } from './syntax-tree.ts';

export function lowerCatch(pass: Pass, { block, handler }: TryStatement): void {
  if (!handler || !awaits(block) || endsInThrow(handler)) return;
  const { param, body } = handler;
  if (param && (param.type !== 'Identifier' || keeps(body, param.name))) return;
  const { out, tree, guest } = pass;
  const keyword = tree.tokenFrom(handler.start);
  const brace = tree.tokenFrom(body.start);
  // The keyword itself has no place of its own in the bundle's source map.
  const site = pass.site('catch', handler, { ...(param ?? body), end: brace.end });
  const error = param?.name ?? pass.names.fresh('$c');
  const swallows = pass.names.fresh('$k');
  const thrown = pass.own('$e');
  if (!param) out.appendLeft(keyword.end, ` (${error})`);
  out.appendLeft(brace.end, ` let ${swallows} = true; try {`);
  out.appendLeft(
    body.end - 1,
    `} catch (${thrown}) { ${swallows} = false; throw ${thrown}; } ` +
      `finally { if (${swallows}) ${guest}.caught(${error}, ${site}); } `,
  );
}

/** Whether the function around `node` may suspend in it. */
function awaits(node: AnyNode): boolean {
  if (isFunction(node)) return false;
  return (
    node.type === 'AwaitExpression' ||
    node.type === 'YieldExpression' ||
    (node.type === 'ForOfStatement' && node.await) ||
    (isUsing(node) && node.kind === 'await using') ||
    children(node).some(awaits)
  );
}

/** `catch (e) { cleanUp(); throw e; }`, the usual shape: there is nothing to hear. */
function endsInThrow({ body }: CatchClause): boolean {
  return body.body.at(-1)?.type === 'ThrowStatement' && !body.body.some(leaves);
}

function leaves(node: AnyNode): boolean {
  if (isFunction(node)) return false;
  return (
    node.type === 'ReturnStatement' ||
    node.type === 'BreakStatement' ||
    node.type === 'ContinueStatement' ||
    children(node).some(leaves)
  );
}

/** Whether the value of `name` may be found elsewhere when the clause is over. */
function keeps(node: AnyNode, name: string): boolean {
  const isIt = (value: Node | null | undefined): boolean =>
    (value as AnyNode | null)?.type === 'Identifier' && (value as { name?: string }).name === name;
  switch (node.type) {
    case 'AssignmentExpression':
      if (isIt(node.right)) return true;
      break;
    case 'VariableDeclarator':
      if (isIt(node.init)) return true;
      break;
    case 'ReturnStatement':
      if (isIt(node.argument)) return true;
      break;
    case 'ArrayExpression':
      if (node.elements.some(isIt)) return true;
      break;
    case 'Property':
      if (isIt(node.value)) return true;
      break;
    case 'CallExpression':
      // `errors.push(e)`, `future.setException(e)`; `print(e)` and `String(e)` only look at it.
      if (node.arguments.some(isIt) && !isConsole(node.callee) && node.callee.type !== 'Identifier')
        return true;
      break;
  }
  return children(node).some((child) => keeps(child, name));
}

function isConsole(callee: AnyNode): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'console'
  );
}
