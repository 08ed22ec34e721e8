/** Watches how much memory a child process really takes; typed arrays lie outside V8's limit. */
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const PAGE_BYTES = 4096;
const EVERY_MILLISECONDS = 50;

/** Calls `tooMuch` once `child` holds more than `megabytes`; returns how to stop watching. */
export function watchMemory(
  child: ChildProcess,
  megabytes: number,
  tooMuch: () => void,
): () => void {
  // Where there is no /proc the engine's own limit and the time limit must do.
  if (process.platform !== 'linux' || child.pid === undefined) return () => {};
  const timer = setInterval(async () => {
    const statm = await readFile(`/proc/${child.pid}/statm`, 'utf8').catch(() => '');
    const resident = Number(statm.split(' ')[1] ?? 0) * PAGE_BYTES;
    if (resident > megabytes * 1_000_000) tooMuch();
  }, EVERY_MILLISECONDS);
  return () => clearInterval(timer);
}
