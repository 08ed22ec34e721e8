/**
 * Async functions bear a mark, by which `iscoroutinefunction` knows them: once they are lowered
 * nothing else tells them from plain ones.
 *
 *   async (a) => a           (($g) => $.async((a) => …))(function* (a) { … })
 *   async function f() {}    $.async(f); at the start of the block that declares it
 *   async m() {}  in a class $.async(this.prototype.m); in the static block of its generator
 *
 * Private methods and those under a computed key (save `[Symbol.x]`) go without.
 */
import type { AnyNode, FunctionExpression, MethodDefinition } from 'acorn';
import type { Pass } from './pass.ts';
import type { FunctionNode } from './syntax-tree.ts';

/** `value`, the text of the function that stands for `fn`, with its mark. */
export function branded(pass: Pass, fn: FunctionNode, value: string): string {
  return fn.generator ? value : `${pass.guest}.async(${value})`;
}

/** Marks a declaration before anything in its block can ask. */
export function brandDeclaration(pass: Pass, fn: FunctionNode, name: string): void {
  if (fn.generator || name === '') return;
  const statement = `${pass.guest}.async(${name});`;
  let block = pass.tree.parent(fn);
  if (block?.type.startsWith('Export')) block = pass.tree.parent(block);
  if (block?.type === 'Program') pass.brands.push(statement);
  else if (block?.type === 'BlockStatement' || block?.type === 'StaticBlock') {
    const opening = pass.tree.firstToken('{', block.start);
    pass.out.prependRight(opening.end, ` ${statement}`);
  } else pass.before(fn, `${statement} `);
}

/** The statement that marks a method, for a static block of its class; '' where none can. */
export function methodBrand(pass: Pass, fn: FunctionExpression, member: MethodDefinition): string {
  const key = keyText(pass, member);
  if (fn.generator || key === null) return '';
  return ` ${pass.guest}.async(${member.static ? 'this' : 'this.prototype'}[${key}]);`;
}

function keyText(pass: Pass, { computed, key }: MethodDefinition): string | null {
  const node: AnyNode = key;
  if (node.type === 'Literal') return JSON.stringify(node.value);
  if (!computed) return node.type === 'Identifier' ? JSON.stringify(node.name) : null;
  const text = pass.tree.source.text.slice(node.start, node.end);
  return /^Symbol\.\w+$/.test(text) ? text : null;
}
