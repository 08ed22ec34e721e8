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
import type {
  AnyNode,
  CallExpression,
  ImportDeclaration,
  MemberExpression,
  NewExpression,
  Program,
} from 'acorn';
import { noteLast } from './notes.ts';
import type { Pass } from './pass.ts';

const methods = new Set(['cancel', 'createTask', 'callSoon', 'callLater', 'callAt']);

/**
 * The names under which a program knows learner modules and what they export. Not `sleep` of
 * asyncio: it sets its timer when it is awaited, and the note would cost every coroutine that
 * sleeps three registers.
 */
export function importedNames(program: Program): ReadonlySet<string> {
  const imports = program.body.filter((node) => node.type === 'ImportDeclaration');
  const noted = imports.flatMap(({ source, specifiers }) =>
    specifiers.filter((one) => !(source.value === 'asyncio' && importedAs(one) === 'sleep')),
  );
  return new Set(noted.map(({ local }) => local.name));
}

function importedAs(specifier: ImportDeclaration['specifiers'][number]): unknown {
  if (specifier.type !== 'ImportSpecifier') return null;
  const { imported } = specifier;
  return imported.type === 'Identifier' ? imported.name : imported.value;
}

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
