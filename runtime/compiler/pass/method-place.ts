/**
 * Where the generator of an async method goes.
 *
 *  - 'class': into a static block at the top of its class body, stored in a variable beside
 *    the class. There it sees the class's private names and, as a method of an object with
 *    the same prototype, its `super`; and it exists before any static field asks for it.
 *  - 'value': object methods become a property whose value is an ordinary method over a
 *    generator made beside it, once per evaluation of the object.
 *  - 'closure': made anew at each call. Slow (12×), always right. For what has no other place:
 *    object methods that use `super`, and methods of a class expression whose heritage or
 *    computed keys await, which cannot be wrapped.
 */
import type {
  AnonymousClassDeclaration,
  AnyNode,
  Class,
  ClassDeclaration,
  ClassExpression,
} from 'acorn';
import type { Pass } from './pass.ts';
import { children, type FunctionNode, isFunction, type SyntaxTree } from './syntax-tree.ts';

export type MethodPlace = 'class' | 'value' | 'closure';
export type ClassNode = ClassDeclaration | AnonymousClassDeclaration | ClassExpression;

/** Null for functions that are no methods. */
export function methodPlace(pass: Pass, fn: FunctionNode): MethodPlace | null {
  const parent = pass.tree.parent(fn);
  if (parent?.type === 'MethodDefinition') {
    return classPlace(pass.tree, ownerOf(pass.tree, parent)) === null ? 'closure' : 'class';
  }
  if (parent?.type === 'Property' && parent.method) {
    const { readsSuper, writesSuper } = pass.facts.of(fn);
    return readsSuper || writesSuper ? 'closure' : 'value';
  }
  return null;
}

export function rootlessMethod(pass: Pass, fn: FunctionNode): boolean {
  return methodPlace(pass, fn) === 'closure';
}

export function ownerOf(tree: SyntaxTree, member: AnyNode): ClassNode {
  return tree.parent(tree.parent(member) as AnyNode) as ClassNode;
}

/**
 * Where the variables beside a class are declared: before the statement it belongs to, or in
 * a function wrapped around the class expression; null where neither is possible.
 */
export function classPlace(tree: SyntaxTree, owner: ClassNode): AnyNode | 'wrapped' | null {
  const parent = tree.parent(owner);
  if (owner.type === 'ClassDeclaration' && parent !== null) {
    return parent.type.startsWith('Export') ? parent : owner;
  }
  if (parent?.type === 'VariableDeclarator') {
    const statement = tree.parent(parent) as AnyNode;
    const list = tree.parent(statement)?.type ?? '';
    if (list === 'Program' || list === 'BlockStatement') return statement;
    if (list === 'ExportNamedDeclaration') return tree.parent(statement);
  }
  return suspendsWhenDefined(owner) ? null : 'wrapped';
}

function suspendsWhenDefined(owner: Class): boolean {
  const definedNow: AnyNode[] = owner.superClass ? [owner.superClass] : [];
  for (const member of owner.body.body) {
    if ('key' in member && member.computed) definedNow.push(member.key);
  }
  return definedNow.some(suspends);
}

function suspends(node: AnyNode): boolean {
  if (node.type === 'AwaitExpression' || node.type === 'YieldExpression') return true;
  return !isFunction(node) && children(node).some(suspends);
}
