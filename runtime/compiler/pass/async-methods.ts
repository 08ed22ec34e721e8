/** Async methods of classes and objects; see method-place.ts for where their generators go. */
import type { AnyNode, FunctionExpression, MethodDefinition, Property } from 'acorn';
import { branded, methodBrand } from './brands.ts';
import { capturesOf } from './captures.ts';
import { inferredName, keyName } from './function-names.ts';
import { type ClassNode, classPlace, type MethodPlace, ownerOf } from './method-place.ts';
import { nameKeeping } from './name-keeping.ts';
import type { Pass } from './pass.ts';
import { wrapperOf } from './wrapper.ts';

/** The generators stored beside each class. */
const beside = new WeakMap<ClassNode, string[]>();

export function lowerAsyncMethod(pass: Pass, fn: FunctionExpression, place: MethodPlace): void {
  const member = pass.tree.parent(fn) as MethodDefinition | Property;
  if (place === 'closure') lowerToClosure(pass, fn, member);
  else if (place === 'value') lowerToValue(pass, fn, member as Property);
  else lowerToClass(pass, fn, member as MethodDefinition);
}

/** `m(a) { return $.co($g.call(this, a), 7); }`, with `$g` set in a static block. */
function lowerToClass(pass: Pass, fn: FunctionExpression, member: MethodDefinition): void {
  const { out, tree } = pass;
  const owner = ownerOf(tree, member);
  const generator = pass.names.fresh(`$${keyName(member).replace(/\W/g, '')}`);
  beside.set(owner, [...(beside.get(owner) ?? []), generator]);

  const { readsSuper, writesSuper } = pass.facts.of(fn);
  const home = member.static ? 'this' : 'this.prototype';
  const [opening, closing] =
    readsSuper || writesSuper
      ? [`({ __proto__: ${home}.__proto__, *$m`, ' }).$m']
      : ['function* ', ''];
  removeAsync(pass, member);
  out.appendLeft(fn.start, wrapperOf(pass, fn, generator));
  out.prependRight(fn.start, ` static { ${generator} = ${opening}`);
  out.appendLeft(fn.end, `${closing};${methodBrand(pass, fn, member)} }`);
  out.move(fn.start, fn.end, owner.body.start + 1);
}

/** `m: (($g) => ({ m(a) { return $.co($g.call(this, a), 7); } }).m)(function* (a) { … })` */
function lowerToValue(pass: Pass, fn: FunctionExpression, member: Property): void {
  const generator = pass.names.fresh('$g');
  const key = JSON.stringify(keyName(member));
  const safe = key === '"__proto__"' ? `[${key}]` : key;
  const method = branded(pass, fn, `({ ${safe}${wrapperOf(pass, fn, generator)} })[${key}]`);
  removeAsync(pass, member);
  pass.out.appendLeft(fn.start, `: ((${generator}) => ${method})(function* `);
  pass.out.appendLeft(fn.end, ')');
}

/** `m(a) { return $.co((function* (…, a) { … }).call(this, …, a), 7); }` */
function lowerToClosure(
  pass: Pass,
  fn: FunctionExpression,
  member: MethodDefinition | Property,
): void {
  const captures = capturesOf(pass, fn);
  const marker = '\0';
  const [opening = '', closing = ''] = wrapperOf(pass, fn, marker, captures).split(marker);
  removeAsync(pass, member);
  pass.out.appendLeft(fn.start, `${opening}(function* `);
  pass.out.appendLeft(fn.start + 1, captures.parameters.map((name) => `${name}, `).join(''));
  pass.out.appendLeft(fn.end, `)${closing}`);
}

/** `static async *[key]` → `static [key]` */
function removeAsync(pass: Pass, member: MethodDefinition | Property): void {
  const { key, computed } = member;
  const opening = computed ? pass.tree.lastToken('[', member.start, key.start).start : key.start;
  const prefix = member.type === 'MethodDefinition' && member.static ? 'static ' : '';
  pass.out.update(member.start, opening, prefix);
}

/** Declares the generators that the methods of a class are over. */
export function lowerClass(pass: Pass, node: ClassNode): void {
  const generators = beside.get(node);
  if (generators === undefined) return;
  const place = classPlace(pass.tree, node);
  if (place === 'wrapped') {
    const name = node.id ? '' : inferredName(node, pass.tree);
    const [opening = '', closing = ''] = nameKeeping('\0', name).split('\0');
    // The outer parentheses keep `new class {}()` from taking the call for its own.
    pass.before(node, `(((${generators.join(', ')}) => ${opening}`);
    pass.after(node, `${closing})())`);
  } else if (place !== null) {
    pass.before(place as AnyNode, `let ${generators.join(', ')}; `);
  }
}
