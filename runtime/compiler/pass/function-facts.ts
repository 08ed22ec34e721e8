/**
 * What a function takes from around it. An arrow has no `this`, `arguments`, `super` or
 * `new.target` of its own, and the generator that replaces an async arrow would have: so each
 * use is noted on every async arrow between it and the function it belongs to, and there too.
 */
import type { AnyNode, Node } from 'acorn';
import { type FunctionNode, isFunction, type SyntaxTree } from './syntax-tree.ts';

export interface FunctionFacts {
  usesThis: boolean;
  usesArguments: boolean;
  usesNewTarget: boolean;
  readsSuper: boolean;
  writesSuper: boolean;
}

const nothing = (): FunctionFacts => ({
  usesThis: false,
  usesArguments: false,
  usesNewTarget: false,
  readsSuper: false,
  writesSuper: false,
});

export class FactsOfFunctions {
  readonly #tree: SyntaxTree;
  readonly #facts = new Map<Node, FunctionFacts>();

  constructor(tree: SyntaxTree) {
    this.#tree = tree;
    tree.visit((node, parent) => this.#note(node, parent));
  }

  of(fn: FunctionNode): FunctionFacts {
    return this.#facts.get(fn) ?? nothing();
  }

  /** The functions `node`'s `this` passes through, innermost first; the last may own it. */
  *scopesOf(node: Node): Generator<FunctionNode> {
    let child: Node = node;
    for (let at = this.#tree.parent(node); at !== null; at = this.#tree.parent(at)) {
      if (at.type === 'StaticBlock') return;
      if (at.type === 'PropertyDefinition' && at.value === child) return;
      if (isFunction(at)) {
        yield at;
        if (at.type !== 'ArrowFunctionExpression') return;
      }
      child = at;
    }
  }

  #note(node: AnyNode, parent: AnyNode | null): void {
    const marks = marksOf(node, parent);
    if (marks === null) return;
    for (const fn of this.scopesOf(node)) {
      const facts = this.#facts.get(fn) ?? nothing();
      this.#facts.set(fn, Object.assign(facts, marks));
    }
  }
}

/** Whether an identifier node is the `arguments` of a function and not a property's name. */
export function isArguments(node: AnyNode, parent: AnyNode | null): boolean {
  if (node.type !== 'Identifier' || node.name !== 'arguments' || parent === null) return false;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent.type === 'Property') return parent.value === node || parent.computed;
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') {
    return parent.computed || parent.value === node;
  }
  return true;
}

/** Whether `super.x` is the plain target of an assignment. */
export function isAssigned(member: AnyNode, parent: AnyNode | null): boolean {
  return parent?.type === 'AssignmentExpression' && parent.left === member;
}

function marksOf(node: AnyNode, parent: AnyNode | null): Partial<FunctionFacts> | null {
  if (node.type === 'ThisExpression') return { usesThis: true };
  if (isArguments(node, parent)) return { usesArguments: true };
  if (node.type === 'MetaProperty' && node.meta.name === 'new') return { usesNewTarget: true };
  if (node.type === 'CallExpression' && node.callee.type === 'Super') return { usesThis: true };
  if (node.type === 'MemberExpression' && node.object.type === 'Super') {
    return isAssigned(node, parent)
      ? { usesThis: true, writesSuper: true }
      : { usesThis: true, readsSuper: true };
  }
  return null;
}
