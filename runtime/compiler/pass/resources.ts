/**
 * `await using` and `using` with the full meaning of Python's `async with` and `with`: what
 * leaves the block sees the error, may replace it and may suppress it.
 *
 *   { let $u, $in = 0; try {
 *       const lock = ($u = expression, yield $.at($.enter($u, 5), 5), $in = 1, $u);
 *       …
 *     } catch ($e) {
 *       if ($in !== 1) throw $e;
 *       $in = 2;
 *       if ((yield $.at($.leave($u, 5, true, $e), 5)) !== true) throw $e;
 *     } finally {
 *       if ($in === 1) yield $.at($.leave($u, 5, false, void 0), 5);
 *     } }
 *
 * The whole block stands in the `try`, not only what follows the declaration, so functions
 * and variables of the block keep seeing each other; `$in` (0 not entered, 1 inside, 2 left
 * with an error) says whether the handlers concern it. Several resources of a block nest.
 */
import type { AnyNode, ForStatement, Node, Statement, VariableDeclaration } from 'acorn';
import type { Pass } from './pass.ts';

export interface Resource {
  /** `let` bindings it needs, for the head of the block. */
  readonly bindings: string;
  /** The expression that evaluates, enters and gives the resource. */
  enter(value: string): string;
  /** The handlers that leave it. */
  readonly handlers: string;
}

export type UsingDeclaration = VariableDeclaration & { kind: 'using' | 'await using' };

export function isUsing(node: AnyNode): node is UsingDeclaration {
  return (
    node.type === 'VariableDeclaration' && (node.kind === 'using' || node.kind === 'await using')
  );
}

export function resourceOf(pass: Pass, declaration: VariableDeclaration, node: Node): Resource {
  const $ = pass.guest;
  const site = pass.site('using', declaration, node);
  const held = pass.names.fresh('$u');
  const state = pass.names.fresh('$in');
  const error = pass.own('$e');
  const awaited = declaration.kind === 'await using';
  const [enter, leave] = awaited ? ['enter', 'leave'] : ['open', 'close'];
  const done = (call: string): string => (awaited ? pass.awaiting(call, site) : call);
  const left = (failed: boolean, reason: string): string =>
    done(`${$}.${leave}(${held}, ${site}, ${failed}, ${reason})`);
  return {
    bindings: `${held}, ${state} = 0`,
    enter: (value) =>
      `(${held} = ${value}, ${done(`${$}.${enter}(${held}, ${site})`)}, ${state} = 1, ${held})`,
    handlers:
      ` } catch (${error}) { if (${state} !== 1) throw ${error}; ${state} = 2; ` +
      `if ((${left(true, error)}) !== true) throw ${error}; ` +
      `} finally { if (${state} === 1) ${left(false, 'void 0')}; }`,
  };
}

/** The text around the statements that hold `resources`. */
export function around(resources: readonly Resource[]): { opening: string; closing: string } {
  const bindings = resources.map((resource) => resource.bindings).join(', ');
  return {
    opening: `let ${bindings}; ${'try { '.repeat(resources.length)}`,
    closing: resources
      .map((resource) => resource.handlers)
      .reverse()
      .join(''),
  };
}

/** Rewrites the declarations among `statements`; null if there are none. */
export function lowerUsings(
  pass: Pass,
  statements: readonly AnyNode[],
): { opening: string; closing: string } | null {
  const resources = statements.filter(isUsing).flatMap((found) => declared(pass, found));
  return resources.length === 0 ? null : around(resources);
}

/** Function bodies, plain blocks and static blocks. */
export function lowerBlock(pass: Pass, block: AnyNode & { body: Statement[] }): void {
  const holding = lowerUsings(pass, block.body);
  if (holding === null) return;
  const opening = pass.tree.firstToken('{', block.start);
  pass.out.prependRight(opening.end, ` ${holding.opening}`);
  pass.out.appendLeft(block.end - 1, holding.closing);
}

/** `for (using r = e; …; …)`: the loop moves, labels and all, into a block that holds `r`. */
export function lowerForHead(pass: Pass, loop: ForStatement): void {
  if (!loop.init || !isUsing(loop.init)) return;
  const { out, tree } = pass;
  let whole: AnyNode = loop;
  for (let up = tree.parent(loop); up?.type === 'LabeledStatement'; up = tree.parent(up))
    whole = up;
  const { opening, closing } = around(declared(pass, loop.init));
  out.prependRight(loop.init.start, `{ ${opening}`);
  out.appendLeft(loop.init.end, '; ');
  out.move(loop.init.start, loop.init.end, whole.start);
  pass.after(whole, `${closing} }`);
}

/** `await using a = x, b = y` → `const a = (… x …), b = (… y …)` */
function declared(pass: Pass, declaration: VariableDeclaration): Resource[] {
  const { out, tree } = pass;
  const first = declaration.declarations[0] as Node;
  out.update(declaration.start, first.start, 'const ');
  return declaration.declarations.map((declarator) => {
    const resource = resourceOf(pass, declaration, declarator);
    const equals = tree.firstToken('=', declarator.id.end);
    const [opening = '', closing = ''] = resource.enter('\0').split('\0');
    out.appendLeft(equals.end, ` ${opening}`);
    out.appendLeft(declarator.end, closing);
    return resource;
  });
}
