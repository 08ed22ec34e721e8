/**
 * A copy of the project in a folder of its own, where a test may write, build and serve as an
 * author would. Its dependencies are the project's, linked one by one: whatever is installed or
 * cached in the copy stays in the copy.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root as project } from '../../tools/install.mjs';

const leftOut = new Set(['node_modules', 'dist', '.git', '.cache', '.astro']);

export class ProjectCopy implements Disposable {
  readonly root: string;

  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'tickwise-project-'));
    for (const name of readdirSync(project)) {
      if (!leftOut.has(name))
        cpSync(join(project, name), join(this.root, name), { recursive: true });
    }
    const modules = join(this.root, 'node_modules');
    mkdirSync(modules);
    for (const name of readdirSync(join(project, 'node_modules'))) {
      // Caches of tools begin with a dot and belong to the project alone.
      if (name.startsWith('.') && name !== '.bin') continue;
      symlinkSync(join(project, 'node_modules', name), join(modules, name));
    }
    // Says that the dependencies are those of the lock file: nothing is to be installed here.
    const lock = readFileSync(join(this.root, 'package-lock.json'));
    const stamp = createHash('sha256').update(lock).digest('hex');
    writeFileSync(join(modules, '.tickwise-lock'), stamp);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Puts `after` in the place of `before`, which has to be there. */
  change(path: string, before: string, after: string): void {
    const text = this.read(path);
    if (!text.includes(before)) throw new Error(`${path} has no “${before}”.`);
    this.write(
      path,
      text.replace(before, () => after),
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
