/**
 * How a generator gets at what only its place in the source has. A `function*` cannot see the
 * `arguments`, `super` or `new.target` around it, so the wrapper hands them over as leading
 * parameters and their uses inside are renamed. (`this` goes through `.call`.)
 *
 *   async () => super.greet(arguments[0])
 *   (($g) => () => $.co($g.call(this, arguments, (key) => super[key]), 3))(
 *     function* ($arguments, $superGet) { return $superGet("greet").call(this, $arguments[0]); })
 *
 * A function that receives them is *rootless*: every async arrow is, and a method whose
 * generator could not stay a method.
 */
import type { AnyNode, MemberExpression } from 'acorn';
import { isArguments, isAssigned } from './function-facts.ts';
import { rootlessMethod } from './method-place.ts';
import type { Pass } from './pass.ts';
import type { FunctionNode } from './syntax-tree.ts';

export interface Captures {
  readonly parameters: readonly string[];
  readonly passed: readonly string[];
}

const ARGUMENTS = '$arguments';
const TARGET = '$target';
const SUPER_GET = '$superGet';
const SUPER_SET = '$superSet';

export function isRootless(pass: Pass, fn: FunctionNode): boolean {
  if (!fn.async) return false;
  return fn.type === 'ArrowFunctionExpression' || rootlessMethod(pass, fn);
}

/** The captures of a rootless function. */
export function capturesOf(pass: Pass, fn: FunctionNode): Captures {
  const facts = pass.facts.of(fn);
  const nested = fn.type === 'ArrowFunctionExpression' && insideRootless(pass, fn);
  const parameters: string[] = [];
  const passed: string[] = [];
  const capture = (purpose: string, source: string): void => {
    const parameter = pass.own(purpose);
    parameters.push(parameter);
    passed.push(nested ? parameter : source);
  };
  if (facts.usesArguments) capture(ARGUMENTS, 'arguments');
  if (facts.usesNewTarget) capture(TARGET, 'new.target');
  if (facts.readsSuper) capture(SUPER_GET, '(key) => super[key]');
  if (facts.writesSuper) capture(SUPER_SET, '(key, value) => super[key] = value');
  return { parameters, passed };
}

/** Rewrites `arguments`, `new.target` and `super` where they stand in a rootless function. */
export function lowerCapturedUse(pass: Pass, node: AnyNode, parent: AnyNode | null): void {
  if (isArguments(node, parent)) {
    if (!insideRootless(pass, node)) return;
    const shorthand = parent?.type === 'Property' && parent.shorthand ? 'arguments: ' : '';
    pass.out.update(node.start, node.end, shorthand + pass.own(ARGUMENTS));
  } else if (node.type === 'MetaProperty' && node.meta.name === 'new') {
    if (insideRootless(pass, node)) pass.out.update(node.start, node.end, pass.own(TARGET));
  } else if (node.type === 'MemberExpression' && node.object.type === 'Super') {
    if (insideRootless(pass, node)) lowerSuper(pass, node, parent);
  } else if (node.type === 'CallExpression' && node.callee.type === 'Super') {
    if (insideRootless(pass, node)) refuse(pass, node, 'super()');
  }
}

function lowerSuper(pass: Pass, member: MemberExpression, parent: AnyNode | null): void {
  const { out } = pass;
  const key = member.property;
  const open = (purpose: string): void => {
    const thunk = pass.own(purpose);
    if (member.computed) out.update(member.start, key.start, `${thunk}(`);
    else {
      out.update(member.start, key.start, `${thunk}("`);
      out.appendLeft(key.end, '"');
    }
  };
  const close = (text: string): void => {
    if (member.computed) out.update(key.end, member.end, text);
    else out.appendLeft(member.end, text);
  };
  if (parent !== null && isAssigned(member, parent) && parent.type === 'AssignmentExpression') {
    if (parent.operator !== '=') {
      refuse(pass, parent, `super.x ${parent.operator} …`);
      return;
    }
    open(SUPER_SET);
    if (member.computed) out.remove(key.end, member.end);
    const equals = pass.tree.firstToken('=', member.end);
    out.update(equals.start, equals.end, ',');
    out.appendLeft(parent.end, ')');
    return;
  }
  if (parent?.type === 'UpdateExpression') {
    refuse(pass, parent, `super.x${parent.operator}`);
    return;
  }
  open(SUPER_GET);
  close(')');
  if (parent?.type !== 'CallExpression' || parent.callee !== member) return;
  const paren = pass.tree.firstToken('(', member.end);
  out.update(paren.start, paren.end, parent.arguments.length > 0 ? '.call(this, ' : '.call(this');
}

function refuse(pass: Pass, node: AnyNode, what: string): void {
  pass.problem(
    node,
    `\`${what}\` does not work inside an async arrow function here.`,
    'Do it in the method itself, and let the arrow function call the method.',
  );
}

function insideRootless(pass: Pass, node: AnyNode): boolean {
  for (const fn of pass.facts.scopesOf(node)) if (isRootless(pass, fn)) return true;
  return false;
}
