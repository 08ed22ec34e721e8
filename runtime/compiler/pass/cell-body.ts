/**
 * A module becomes one classic script: `(($) => { … return { main, exports }; })`. An arrow, because
 * a function would hand the guest to the program as its top-level `arguments`.
 *
 * Imports of learner modules are hoisted to `$.module(…)`. A body that awaits at top level is
 * the generator of the main coroutine; functions and variables keep their scope inside it.
 */
import type { AnyNode, ExportSpecifier, ImportDeclaration, Program } from 'acorn';
import { delegateText } from './delegation.ts';
import type { Pass } from './pass.ts';
import { isUsing, lowerUsings } from './resources.ts';

/** Wraps the lowered program; returns the learner modules it imports. */
export function wrapCell(pass: Pass): string[] {
  const { out, tree, guest: $ } = pass;
  const { program } = tree;
  const imports = program.body.filter((node) => node.type === 'ImportDeclaration');
  const modules = new Set(imports.map(moduleName));
  const bindings = imports.map((node) => bind(pass, node)).join('');
  for (const node of imports) out.remove(node.start, node.end);

  const exported = takeExports(pass, program, modules);
  const awaits = awaitsAtTop(pass);
  const site = awaits ? pass.site('function', program) : 0;
  const around = lowerUsings(pass, program.body) ?? { opening: '', closing: '' };
  const live = pass.own('$live');
  const main = pass.own('main$g');
  const indirect = awaits || around.opening !== '';

  const head = [`((${$}) => {\n"use strict";\n`, bindings, delegateText(pass)];
  const tail: string[] = [around.closing];
  if (indirect) head.push(`let ${live};\n`);
  if (awaits) head.push(`function* ${main}() { `);
  if (indirect) head.push(`${around.opening} ${live} = { ${exported} };\n`);
  if (pass.brands.length > 0) head.push(`${pass.brands.join(' ')}\n`);
  if (awaits) tail.push('\n}');
  const mainText = awaits ? `${$}.co(${main}(), ${site})` : 'null';
  const exportsText = indirect
    ? `get exports() { return ${live} ?? {}; }`
    : `exports: { ${exported} }`;
  tail.push(`\nreturn { main: ${mainText}, ${exportsText} };\n})`);
  out.prepend(head.join(''));
  out.append(tail.join(''));
  return [...modules];
}

/** Whether the program suspends outside every function. */
function awaitsAtTop(pass: Pass): boolean {
  let found = false;
  pass.tree.visit((node) => {
    const suspends =
      node.type === 'AwaitExpression' ||
      (node.type === 'ForOfStatement' && node.await) ||
      (isUsing(node) && node.kind === 'await using');
    if (suspends && pass.tree.functionAround(node) === null) found = true;
  });
  return found;
}

const moduleName = (node: ImportDeclaration): string => String(node.source.value);

/** `import { run, sleep as wait } from 'asyncio'` → `const { run, sleep: wait } = $.module(…);` */
function bind(pass: Pass, node: ImportDeclaration): string {
  const module = `${pass.guest}.module(${JSON.stringify(moduleName(node))})`;
  const named: string[] = [];
  let text = '';
  for (const specifier of node.specifiers) {
    const local = specifier.local.name;
    if (specifier.type === 'ImportNamespaceSpecifier') text += `const ${local} = ${module};\n`;
    else if (specifier.type === 'ImportDefaultSpecifier') named.push(`default: ${local}`);
    else named.push(`${propertyKey(specifier.imported)}: ${local}`);
  }
  if (named.length > 0) text += `const { ${named.join(', ')} } = ${module};\n`;
  return text || `${module};\n`;
}

/** Removes the export statements; returns live getters for what they name. */
function takeExports(pass: Pass, program: Program, modules: Set<string>): string {
  const getters: string[] = [];
  for (const node of program.body) {
    if (node.type === 'ExportNamedDeclaration') {
      const from = node.source ? String(node.source.value) : null;
      if (from !== null) modules.add(from);
      for (const specifier of node.specifiers) getters.push(getter(pass, specifier, from));
      pass.out.remove(node.start, node.end);
    } else if (node.type === 'ExportAllDeclaration') {
      const from = String(node.source.value);
      modules.add(from);
      const module = `${pass.guest}.module(${JSON.stringify(from)})`;
      getters.push(node.exported ? `${propertyKey(node.exported)}: ${module}` : `...${module}`);
      pass.out.remove(node.start, node.end);
    }
  }
  return getters.join(', ');
}

function getter(pass: Pass, specifier: ExportSpecifier, from: string | null): string {
  const value =
    from === null
      ? pass.tree.source.text.slice(specifier.local.start, specifier.local.end)
      : `${pass.guest}.module(${JSON.stringify(from)})[${propertyKey(specifier.local)}]`;
  return `get ${propertyKey(specifier.exported)}() { return ${value}; }`;
}

/** An import or export name as a quoted key: names may be strings, or `__proto__`. */
function propertyKey(name: AnyNode): string {
  if (name.type === 'Identifier') return JSON.stringify(name.name);
  return JSON.stringify(name.type === 'Literal' ? String(name.value) : '');
}
