/** The programs of the chapters, each with its Python twin where it has one. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

export interface ExampleProgram {
  /** From the course's root, e.g. `content/03-coroutines-and-tasks/examples/two-ferries.ts`. */
  readonly path: string;
  /** `two-ferries.ts`. */
  readonly name: string;
  readonly source: string;
  /** The same program in Python, `null` where there is none. */
  readonly python: { readonly name: string; readonly source: string } | null;
}

/** Every program in `content/NN-name/examples/` below `root`, in the order of their paths. */
export function examplePrograms(root: string): ExampleProgram[] {
  const files = globSync('content/*/examples/*.ts', { cwd: root }).sort();
  return files.map((file) => {
    const twin = file.replace(/\.ts$/, '.py');
    return {
      path: file.split(sep).join('/'),
      name: basename(file),
      source: readFileSync(join(root, file), 'utf8'),
      python: existsSync(join(root, twin))
        ? { name: basename(twin), source: readFileSync(join(root, twin), 'utf8') }
        : null,
    };
  });
}
