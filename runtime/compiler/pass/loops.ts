/** Guards in every loop and function, and the rewriting of `for await`. */
import type {
  AnyNode,
  DoWhileStatement,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  Statement,
  WhileStatement,
} from 'acorn';
import type { Pass } from './pass.ts';
import { around, isUsing, resourceOf } from './resources.ts';
import type { FunctionNode } from './syntax-tree.ts';

export type Loop =
  | ForStatement
  | ForInStatement
  | ForOfStatement
  | WhileStatement
  | DoWhileStatement;

export function lowerLoop(pass: Pass, loop: Loop): void {
  const head = loopHead(pass, loop);
  const guard = asStatement(pass.guard(pass.site('loop', loop, head)));
  if (loop.type === 'ForOfStatement' && loop.await) lowerForAwait(pass, loop, guard);
  else if (loop.type === 'ForOfStatement' && isUsing(loop.left)) lowerForUsing(pass, loop, guard);
  else if (guard !== '') openBody(pass, loop.body, guard);
}

/** The call guard: at the start of a block, before the value of an arrow without one. */
export function guardFunction(pass: Pass, fn: FunctionNode): void {
  const guard = pass.guard(pass.functionSite(fn));
  if (guard === '') return;
  if (fn.body.type === 'BlockStatement') {
    pass.out.appendLeft(fn.body.start + 1, ` ${guard};`);
    return;
  }
  // The arrow rule opens a block for an async value, and guards it.
  if (fn.async) return;
  const arrow = pass.tree.lastToken('=>', fn.start, fn.body.start);
  pass.out.appendLeft(arrow.end, ` (${guard}, `);
  pass.after(fn, ')');
}

/** From the keyword to the closing parenthesis, or the `do` alone. */
function loopHead(pass: Pass, loop: Loop): Loop {
  const doWhile = loop.type === 'DoWhileStatement';
  const { end } = doWhile ? pass.tree.tokenFrom(loop.start) : pass.tree.tokenUpTo(loop.body.start);
  return { ...loop, end };
}

const asStatement = (guard: string): string => (guard === '' ? '' : `${guard};`);

function openBody(pass: Pass, body: Statement, text: string): void {
  if (body.type === 'BlockStatement') {
    pass.out.appendLeft(body.start + 1, ` ${text}`);
    return;
  }
  pass.before(body, `{ ${text} `);
  pass.after(body, ' }');
}

/**
 * for await (const v of it) body
 * for (let i = $.iter(it, 11), r; !(r = yield $.at(i.next(), 11)).done;) { const v = r.value; body }
 *
 * Leaving early does not close the generator: as in Python, the end of the run does.
 */
function lowerForAwait(pass: Pass, loop: ForOfStatement, guard: string): void {
  const { out, tree } = pass;
  const site = pass.site('for-await', loop, loopHead(pass, loop));
  const iterator = pass.names.fresh('$i');
  const round = pass.names.fresh('$r');
  const next = pass.awaiting(`${iterator}.next()`, site);

  const of = tree.tokenFrom(loop.left.end);
  const paren = tree.tokenUpTo(loop.body.start);
  out.update(loop.start, loop.left.start, `for (let ${round}, ${iterator} = ${pass.guest}.iter(`);
  out.update(of.start, of.end, '');
  out.update(paren.start, paren.end, `, ${site}); !(${round} = ${next}).done;)`);
  bindRound(pass, loop, `${round}.value`, guard);
}

/** for (using r of it) body  →  for (const v of it) { using r = v; body } */
function lowerForUsing(pass: Pass, loop: ForOfStatement, guard: string): void {
  const value = pass.names.fresh('$v');
  pass.out.appendLeft(loop.left.start, `const ${value}`);
  bindRound(pass, loop, value, guard);
}

/** Moves the loop's left side into its body, bound to `value`. */
function bindRound(pass: Pass, loop: ForOfStatement, value: string, guard: string): void {
  const { out } = pass;
  const { body } = loop;
  const left: AnyNode = loop.left;
  if (left.type === 'VariableDeclaration' && isUsing(left)) {
    const declarator = left.declarations[0] as AnyNode & { id: AnyNode };
    const resource = resourceOf(pass, left, declarator);
    out.remove(left.start, left.end);
    const name = pass.tree.source.text.slice(declarator.id.start, declarator.id.end);
    const { opening, closing } = around([resource]);
    pass.before(body, `{ ${guard} ${opening} const ${name} = ${resource.enter(value)}; `);
    pass.after(body, `${closing} }`);
    return;
  }
  const declares = left.type === 'VariableDeclaration';
  out.prependRight(left.start, declares ? `{ ${guard} ` : `{ ${guard} (`);
  out.appendLeft(left.end, declares ? ` = ${value}; ` : ` = ${value}); `);
  out.move(left.start, left.end, body.start);
  pass.after(body, ' }');
}
