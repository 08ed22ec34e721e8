/**
 * The ordinary function that stands where an async function stood. It forwards its arguments
 * to the generator, so that default values and patterns are evaluated at the call, and
 * returns the coroutine:
 *
 *   (a, b = void 0) { return $.co(f$g(a, b), 7); }
 *
 * `= void 0` keeps `length` right; the generator has the real default.
 */
import type { Pattern } from 'acorn';
import type { Captures } from './captures.ts';
import type { Pass } from './pass.ts';
import type { FunctionNode } from './syntax-tree.ts';

interface Forwarding {
  /** The wrapper's parameter list. */
  readonly parameters: string;
  /** What it passes on, one text an argument. */
  readonly passed: readonly string[];
}

function forwarding(pass: Pass, params: readonly Pattern[]): Forwarding {
  const parameters: string[] = [];
  const passed: string[] = [];
  params.forEach((param, index) => {
    const rest = param.type === 'RestElement' ? '...' : '';
    const target = param.type === 'AssignmentPattern' ? param.left : param;
    const name = target.type === 'Identifier' ? target.name : pass.own(`$p${index}`);
    parameters.push(`${rest}${name}${param.type === 'AssignmentPattern' ? ' = void 0' : ''}`);
    passed.push(`${rest}${name}`);
  });
  return { parameters: parameters.join(', '), passed };
}

/** `(a, b) { return $.co(…); }` for a function or method, without its name. */
export function wrapperOf(
  pass: Pass,
  fn: FunctionNode,
  generator: string,
  captures: Captures | null = null,
): string {
  const { parameters, passed } = forwarding(pass, fn.params);
  return `(${parameters}) { return ${coroutine(pass, fn, generator, passed, captures)}; }`;
}

/** `(a, b) => $.co(…)`. */
export function arrowWrapperOf(
  pass: Pass,
  fn: FunctionNode,
  generator: string,
  captures: Captures,
): string {
  const { parameters, passed } = forwarding(pass, fn.params);
  return `(${parameters}) => ${coroutine(pass, fn, generator, passed, captures)}`;
}

function coroutine(
  pass: Pass,
  fn: FunctionNode,
  generator: string,
  passed: readonly string[],
  captures: Captures | null,
): string {
  const make = `${pass.guest}.${fn.generator ? 'agen' : 'co'}`;
  const started = call(pass, fn, generator, passed, captures);
  const site = pass.functionSite(fn);
  const name = pass.notesSites ? '' : `, ${JSON.stringify(pass.nameOf(fn))}`;
  return `${make}(${started}, ${site}${name})`;
}

function call(
  pass: Pass,
  fn: FunctionNode,
  generator: string,
  passed: readonly string[],
  captures: Captures | null,
): string {
  const { usesThis, usesArguments } = pass.facts.of(fn);
  if (captures === null && usesArguments) return `${generator}.apply(this, arguments)`;
  const all = [...(captures?.passed ?? []), ...passed];
  return usesThis
    ? `${generator}.call(${['this', ...all].join(', ')})`
    : `${generator}(${all.join(', ')})`;
}
