/**
 * `tickwise check --watch`: proves what is asked for, then whatever changes.
 *
 * Each proof runs in a process of its own: a module that is loaded stays as it was, and a check
 * that was loaded before it was mended would go on to lie.
 */
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join, sep } from 'node:path';

/** Changes within this many milliseconds are proven together. */
const pause = 120;

/** Runs until it is interrupted. */
export async function watchCourse(root: string, names: readonly string[]): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const changes = new Changes();
  for (const folder of ['content', 'exercises']) {
    const { signal } = stop;
    watch(join(root, folder), { recursive: true, signal }, (_, file) => {
      if (file !== null) changes.add(`${folder}/${file.split(sep).join('/')}`);
    });
  }
  stop.signal.addEventListener('abort', () => changes.end());
  await prove(root, names);
  process.stdout.write('\nWaiting for changes in content/ and exercises/. Ctrl+C ends it.\n');
  for await (const files of changes) {
    process.stdout.write(`\n── ${files.join(', ')}\n`);
    await prove(root, reprovable(root, files) ? files : []);
  }
  return 0;
}

/** What was removed or renamed, or belongs to everything, is proven with everything. */
function reprovable(root: string, files: readonly string[]): boolean {
  return files.every(
    (file) =>
      existsSync(join(root, file)) &&
      /^content\/[^/]+\/(examples\/[^/]+\.(ts|py)|[^/]+\.mdx)$|^exercises\/[^/]+\/[^/]+\/.+/.test(
        file,
      ),
  );
}

function prove(root: string, names: readonly string[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const program = join(root, 'tools/tickwise/index.ts');
  const child = spawn(process.execPath, [program, 'check', ...names], {
    cwd: root,
    stdio: 'inherit',
  });
  child.on('close', () => resolve());
  return promise;
}

/** Changed files, in batches: those that come while one batch is proven are the next. */
class Changes implements AsyncIterable<readonly string[]> {
  readonly #files = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #ended = false;
  #wake: () => void = () => {};

  add(file: string): void {
    // Editors write beside the file and rename; those names are not the author's.
    if (/(^|\/)[.#]|~$|\.(sw[a-p]|tmp)$/.test(file)) return;
    this.#files.add(file);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake(), pause);
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly string[]> {
    while (!this.#ended) {
      if (this.#files.size === 0) {
        const { promise, resolve } = Promise.withResolvers<void>();
        this.#wake = resolve;
        await promise;
      }
      if (this.#ended) return;
      const files = [...this.#files].sort();
      this.#files.clear();
      if (files.length > 0) yield files;
    }
  }
}
