/** Advice that is cheap to find in the source and certain: habits from native promises. */
import type { AnyNode, CallExpression } from 'acorn';
import type { Problem } from './pass/pass.ts';
import { isFunction, type SyntaxTree } from './pass/syntax-tree.ts';

export function teach(tree: SyntaxTree): Problem[] {
  const coroutines = coroutineFunctions(tree);
  const found: Problem[] = [];
  tree.visit((node, parent) => {
    if (node.type !== 'CallExpression') return;
    const advice = chained(node, coroutines) ?? asyncForEach(node, parent);
    if (advice !== null) found.push(advice);
  });
  return found;
}

/** Names that only ever mean one async function. */
function coroutineFunctions(tree: SyntaxTree): Set<string> {
  const declared = new Map<string, number>();
  const coroutines = new Set<string>();
  const count = (name: string): void => void declared.set(name, (declared.get(name) ?? 0) + 1);
  tree.visit((node) => {
    if (node.type === 'FunctionDeclaration' && node.id) {
      count(node.id.name);
      if (node.async && !node.generator) coroutines.add(node.id.name);
    }
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') count(node.id.name);
    if (isFunction(node)) {
      for (const param of node.params) if (param.type === 'Identifier') count(param.name);
    }
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') {
      count(node.left.name);
    }
  });
  return new Set([...coroutines].filter((name) => declared.get(name) === 1));
}

/** `f().then(…)` */
function chained(call: CallExpression, coroutines: Set<string>): Problem | null {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return null;
  const method = callee.property.name;
  if (method !== 'then' && method !== 'catch' && method !== 'finally') return null;
  const { object } = callee;
  if (object.type !== 'CallExpression' || object.callee.type !== 'Identifier') return null;
  const { name } = object.callee;
  if (!coroutines.has(name)) return null;
  return {
    node: callee.property,
    message: `\`${name}()\` is a coroutine, and a coroutine has no \`.${method}\`.`,
    hint:
      method === 'then'
        ? `Write \`const value = await ${name}(…)\` and go on in the next line.`
        : `Await it inside \`try { … } ${method === 'catch' ? 'catch (error)' : 'finally'} { … }\`.`,
  };
}

/** `items.forEach(async …)`: the coroutines it makes are dropped. */
function asyncForEach(call: CallExpression, parent: AnyNode | null): Problem | null {
  const { callee } = call;
  const [callback] = call.arguments;
  if (parent?.type === 'AwaitExpression' || callback === undefined) return null;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return null;
  if (callee.property.name !== 'forEach' || !isFunction(callback) || !callback.async) return null;
  return {
    node: callee.property,
    message: '`forEach` calls the async function and drops its coroutine, which never runs.',
    hint: 'Use `for (const item of items) { await … }`, or `await gather(...items.map(…))`.',
  };
}
