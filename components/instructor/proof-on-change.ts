/**
 * Proves what an author changes while the author's server runs, as `tickwise check` does, and
 * tells the mistakes in the terminal with file and line. The page itself reloads meanwhile.
 */
import { spawn } from 'node:child_process';
import { join, relative, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { FSWatcher } from 'vite';
import { type AuthorMistake, described } from '../../tools/course/author-mistake.ts';

/** Changes within this many milliseconds are proven together. */
const pause = 250;
const authored =
  /^content\/[^/]+\/(examples\/[^/]+\.(ts|py)|[^/]+\.mdx)$|^exercises\/[^/]+\/[^/]+\/./;

/** Listens to `watcher` until the server closes it. */
export function proveOnChange(
  root: string,
  watcher: Pick<FSWatcher, 'on'>,
  logger: AstroIntegrationLogger,
): void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let proving = false;
  const prove = async () => {
    if (proving || changed.size === 0) return;
    proving = true;
    const files = [...changed].sort();
    changed.clear();
    const mistakes = await mistakesIn(root, files);
    if (mistakes === null || mistakes.length > 0) {
      logger.warn(
        mistakes === null ? `${files.join(', ')} could not be proven.` : described(mistakes),
      );
    } else {
      logger.info(`✓ ${files.join(', ')}`);
    }
    proving = false;
    await prove();
  };
  watcher.on('change', (file: string) => {
    const path = relative(root, file).split(sep).join('/');
    if (!authored.test(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => void prove(), pause);
  });
}

/** In a process of its own, which has loaded no older checks; `null` if it came to no end. */
function mistakesIn(root: string, files: readonly string[]): Promise<AuthorMistake[] | null> {
  const { promise, resolve } = Promise.withResolvers<AuthorMistake[] | null>();
  const program = join(root, 'tools/tickwise/index.ts');
  const child = spawn(process.execPath, [program, 'check', '--json', ...files], { cwd: root });
  let told = '';
  child.stdout.on('data', (part: Buffer) => {
    told += part.toString('utf8');
  });
  child.on('close', () => {
    try {
      resolve((JSON.parse(told) as { mistakes: AuthorMistake[] }).mistakes);
    } catch {
      resolve(null);
    }
  });
  return promise;
}
