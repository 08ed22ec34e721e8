/** What a function is called: in the site table, in stacks and as its `name`. */
import type { AnyNode } from 'acorn';
import type { FunctionNode, SyntaxTree } from './syntax-tree.ts';

/**
 * The `name` property JavaScript gives an anonymous function or class expression where it
 * stands, '' where it gives none or only a run can tell.
 */
export function inferredName(node: AnyNode, tree: SyntaxTree): string {
  const parent = tree.parent(node);
  if (parent === null) return '';
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.init === node && parent.id.type === 'Identifier' ? parent.id.name : '';
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return parent.right === node && parent.left.type === 'Identifier' ? parent.left.name : '';
    case 'Property':
    case 'PropertyDefinition':
      return parent.value === node ? keyName(parent) : '';
    case 'ExportDefaultDeclaration':
      return 'default';
    default:
      return '';
  }
}

/** The name of a property or method as far as the source says it, '' for computed keys. */
export function keyName(member: { computed: boolean; key: AnyNode }): string {
  const { key } = member;
  if (member.computed) return key.type === 'Literal' ? String(key.value) : '';
  if (key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return key.type === 'Literal' ? String(key.value) : '';
}

/** The name people read: `delay`, `Ferry.cross`, `Feed[Symbol.asyncIterator]`, else 'anonymous'. */
export function readableName(fn: FunctionNode, tree: SyntaxTree): string {
  if (fn.type !== 'ArrowFunctionExpression' && fn.id) return fn.id.name;
  const parent = tree.parent(fn);
  if (parent?.type === 'MethodDefinition') {
    const owner = tree.parent(tree.parent(parent) ?? parent);
    return qualified(owner === null ? '' : className(owner, tree), memberText(parent, tree));
  }
  if (parent?.type === 'PropertyDefinition' && parent.value === fn) {
    const owner = tree.parent(tree.parent(parent) ?? parent);
    return qualified(owner === null ? '' : className(owner, tree), memberText(parent, tree));
  }
  if (parent?.type === 'Property' && parent.value === fn) return memberText(parent, tree);
  return inferredName(fn, tree) || wrappedName(fn, parent, tree) || 'anonymous';
}

/** `const borrowed = asynccontextmanager(async function* () { … })` is `borrowed` to its author. */
function wrappedName(fn: FunctionNode, call: AnyNode | null, tree: SyntaxTree): string {
  if (call?.type !== 'CallExpression' || call.arguments[0] !== fn) return '';
  return fn.generator ? inferredName(call, tree) : '';
}

function className(node: AnyNode, tree: SyntaxTree): string {
  // Bundling turns `class A {}` into `var A = class _A {}`: the outer name is the learner's.
  const outer = inferredName(node, tree);
  if (outer !== '') return outer;
  return (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') && node.id
    ? node.id.name
    : '';
}

function memberText(member: { computed: boolean; key: AnyNode }, tree: SyntaxTree): string {
  const name = keyName(member);
  if (name !== '' || !member.computed) return name;
  return `[${tree.source.text.slice(member.key.start, member.key.end)}]`;
}

function qualified(owner: string, member: string): string {
  if (owner === '') return member;
  return member.startsWith('[') ? `${owner}${member}` : `${owner}.${member}`;
}
