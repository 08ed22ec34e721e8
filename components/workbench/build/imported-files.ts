/** The files that belong to an example, as they lie beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutLastBreak } from './last-break.ts';

/** The files beside `source` that it imports, also through each other. */
export function importedFiles(folder: string, source: string): Record<string, string> {
  const found: Record<string, string> = {};
  const look = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\bfrom\s+['"]\.\/([\w.-]+?)(?:\.ts)?['"]/g)) {
      const file = `${name}.ts`;
      const path = join(folder, file);
      if (file in found || !existsSync(path)) continue;
      found[file] = withoutLastBreak(readFileSync(path, 'utf8'));
      look(found[file]);
    }
  };
  look(source);
  return found;
}

/** What its author types into the program at `path`: the lines of `hello.input.txt` beside `hello.ts`. */
export function recordedInput(path: string): string[] {
  const file = path.replace(/\.ts$/, '.input.txt');
  return existsSync(file) ? withoutLastBreak(readFileSync(file, 'utf8')).split(/\r?\n/) : [];
}

/** The name of the same file in Python, beside it. */
export function twinOf(file: string): string {
  return file.replace(/\.ts$/, '.py');
}
