/**
 * Calls of the library whose line somebody may ask for: which line made the task, set the timer,
 * cancelled. The note comes last, when the arguments have been evaluated:
 *
 *   createTask(f(), { name })   createTask(f(), $.call({ name }, 20))
 *   task.cancel()               ($.call(0, 21), task.cancel())
 *
 * What counts is the name: one imported from a learner module, or a method of tasks and loops.
 * A name that a local variable shadows is noted in vain, which does no harm.
 */
import type { AnyNode, CallExpression, MemberExpression, NewExpression } from 'acorn';
import { noteLast } from './notes.ts';
import type { Pass } from './pass.ts';

const methods = new Set(['cancel', 'createTask', 'callSoon', 'callLater', 'callAt']);

/** `createTask(f())` → `createTask($.call(f(), 20))` */
export function lowerLibraryCall(
  pass: Pass,
  call: CallExpression | NewExpression,
  parent: AnyNode | null,
): void {
  if (!isLibraryCall(pass, call)) return;
  if (call.arguments.length > 0) {
    noteLast(pass, call, 'call', pass.site('call', call));
    return;
  }
  // Parentheses around a part of `a?.b().c` would take it out of its chain.
  if (parent?.type === 'MemberExpression' || parent?.type === 'CallExpression') {
    if (isLinkOf(call, parent)) return;
  }
  pass.before(call, `(${pass.guest}.call(0, ${pass.site('call', call)}), `);
  pass.after(call, ')');
}

function isLibraryCall(pass: Pass, { type, callee }: CallExpression | NewExpression): boolean {
  if (callee.type === 'Identifier') {
    return pass.imported.has(callee.name) && !(type === 'NewExpression' && isError(callee.name));
  }
  if (callee.type !== 'MemberExpression' || callee.computed) return false;
  const { object, property } = callee;
  if (object.type === 'Identifier' && pass.imported.has(object.name)) return true;
  return property.type === 'Identifier' && methods.has(property.name);
}

/** Whether `parent` goes on from `call`: `call().b`, `call()()`. */
function isLinkOf(call: AnyNode, parent: MemberExpression | CallExpression): boolean {
  return (parent.type === 'MemberExpression' ? parent.object : parent.callee) === call;
}

/** Errors have a note of their own. */
const isError = (name: string): boolean => /(?:Error|Exception)$/.test(name);
