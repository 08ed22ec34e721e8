/** Writes new files, all or none, and never over what is there. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';

/** Path from the course's root to text. */
export type NewFiles = Readonly<Record<string, string>>;

/** @throws Refusal if one of the files exists; then none is written. */
export function writeFiles(root: string, files: NewFiles): void {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken !== undefined) {
    throw new Refusal(
      `${taken} exists and is not overwritten. Choose another name, or move it away.`,
    );
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
