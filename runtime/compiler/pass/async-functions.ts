/**
 * Async functions become an ordinary function over a generator that is made once, where the
 * function itself is made, never per call: a generator closure per call costs 12× (README).
 * The parameters and the body stay where they are; only the head in front of them changes.
 */
import type {
  AnonymousFunctionDeclaration,
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression,
} from 'acorn';
import { lowerAsyncMethod } from './async-methods.ts';
import { lowerReturnedExpression } from './awaits.ts';
import { brandDeclaration, branded } from './brands.ts';
import { capturesOf } from './captures.ts';
import { inferredName } from './function-names.ts';
import { methodPlace } from './method-place.ts';
import { nameKeeping } from './name-keeping.ts';
import type { Pass } from './pass.ts';
import type { FunctionNode } from './syntax-tree.ts';
import { arrowWrapperOf, wrapperOf } from './wrapper.ts';

export function lowerAsyncFunction(pass: Pass, fn: FunctionNode): void {
  const place = methodPlace(pass, fn);
  if (place !== null) lowerAsyncMethod(pass, fn as FunctionExpression, place);
  else if (fn.type === 'FunctionDeclaration') lowerDeclaration(pass, fn);
  else if (fn.type === 'FunctionExpression') lowerExpression(pass, fn);
  else lowerArrow(pass, fn);
}

/** `function f(a) { return $.co(f$g(a), 7); } function* f$g(a) { … }` */
function lowerDeclaration(
  pass: Pass,
  fn: FunctionDeclaration | AnonymousFunctionDeclaration,
): void {
  // `export default async function () {}` has no name.
  const name = fn.id?.name ?? '';
  const generator = pass.names.fresh(`${name}$g`);
  const wrapper = wrapperOf(pass, fn, generator);
  pass.out.update(fn.start, head(pass, fn), `function ${name}${wrapper} function* ${generator}`);
  brandDeclaration(pass, fn, name);
}

/**
 * `(($g) => function (a) { return $.co($g(a), 7); })(function* (a) { … })`; a function
 * expression with a name is declared under it in a scope of its own, which the body sees.
 */
function lowerExpression(pass: Pass, fn: FunctionExpression): void {
  const generator = pass.names.fresh('$g');
  const wrapper = `function ${wrapperOf(pass, fn, generator)}`;
  if (fn.id) {
    const { name } = fn.id;
    const opening = `((() => { const ${name} = ${wrapper}; return ${branded(pass, fn, name)}; function* ${generator}`;
    pass.out.update(fn.start, head(pass, fn), opening);
    pass.after(fn, ' })())');
    return;
  }
  const named = branded(pass, fn, nameKeeping(wrapper, inferredName(fn, pass.tree)));
  pass.out.update(fn.start, head(pass, fn), `(((${generator}) => ${named})(function* `);
  pass.after(fn, '))');
}

/** `(($g) => (a) => $.co($g(a), 7))(function* (a) { … })` */
function lowerArrow(pass: Pass, fn: ArrowFunctionExpression): void {
  const { out, tree } = pass;
  const generator = pass.names.fresh('$g');
  const captures = capturesOf(pass, fn);
  const wrapper = arrowWrapperOf(pass, fn, generator, captures);
  const named = branded(pass, fn, nameKeeping(wrapper, inferredName(fn, tree)));
  const opening = `((${generator}) => ${named})(function* (`;
  const leading = captures.parameters.map((name) => `${name}, `).join('');
  const arrow = tree.lastToken('=>', fn.start, fn.body.start);

  const first = tree.tokenFrom(fn.start + 'async'.length);
  const bare = tree.source.text[first.start] !== '(';
  out.update(fn.start, bare ? first.start : first.end, opening + leading);
  out.update(arrow.start, arrow.end, bare ? ')' : '');
  if (fn.body.type !== 'BlockStatement') {
    out.appendLeft(arrow.end, ` { ${statement(pass.guard(pass.functionSite(fn)))}return `);
    lowerReturnedExpression(pass, fn.body, arrow.end);
    pass.after(fn, '; }');
  }
  pass.after(fn, ')');
}

const statement = (guard: string): string => (guard === '' ? '' : `${guard}; `);

/** The offset of a function's parameter list. */
function head(pass: Pass, fn: FunctionNode): number {
  return pass.tree.firstToken('(', fn.id?.end ?? fn.start).start;
}
