/**
 * Module mode: library and test code written in the learners' dialect. The same rules as for
 * a cell, without sites and guards; `$` is imported, and the module stays a module.
 */
import remapping from '@jridgewell/remapping';
import MagicString from 'magic-string';
import { delegateText } from '../pass/delegation.ts';
import { lower } from '../pass/lower.ts';
import { Pass } from '../pass/pass.ts';
import { SyntaxTree } from '../pass/syntax-tree.ts';

export interface LibraryModule {
  /** JavaScript without types, an ES module. */
  readonly code: string;
  /** The source map that made `code`, to be composed with ours. */
  readonly map: string;
}

export interface LibraryGuestImport {
  /** Module specifier of the guest, e.g. `#kernel/kernel-guest.ts`. */
  readonly from: string;
  /** The name it exports, e.g. `libraryGuest`. */
  readonly name: string;
}

/** Where the kernel keeps the guest of its library modules. */
export const LIBRARY_GUEST: LibraryGuestImport = {
  from: '#kernel/kernel-guest.ts',
  name: 'libraryGuest',
};

/**
 * Lowers the async code of a library module; one without any is returned as it is. Throws for
 * what the pass refuses, since library code is ours to mend.
 */
export function lowerModule(
  module: LibraryModule,
  guest: LibraryGuestImport = LIBRARY_GUEST,
): LibraryModule {
  const tree = new SyntaxTree(module.code);
  const out = new MagicString(module.code);
  const pass = new Pass(tree, out, null);
  lower(pass);
  const [problem] = pass.problems;
  if (problem !== undefined) {
    const { line } = tree.source.locate(problem.node.start);
    throw new SyntaxError(`line ${line}: ${problem.message} ${problem.hint}`);
  }
  if (!out.hasChanged()) return module;
  out.prepend(`import { ${guest.name} as ${pass.guest} } from ${JSON.stringify(guest.from)}; `);
  out.append(`\n${delegateText(pass)}${pass.brands.join(' ')}`);
  const ours = out.generateMap({ source: 'module.js', hires: 'boundary' });
  const composed = remapping(JSON.stringify(ours), (file) =>
    file === 'module.js' && module.map !== '' ? module.map : null,
  );
  return { code: out.toString(), map: JSON.stringify(composed) };
}
