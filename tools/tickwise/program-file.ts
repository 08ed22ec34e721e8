/** Reads a program from disk, if it is one that a person could have written. */
import { readFileSync, statSync } from 'node:fs';

const LARGEST_FILE = 500_000;

/** A file that cannot be read as a program; the message names it. */
export class UnreadableFileError extends Error {}

/** The text of the file. @throws UnreadableFileError */
export function readProgram(path: string): string {
  try {
    if (statSync(path).size > LARGEST_FILE) {
      throw new UnreadableFileError(`${path} is larger than ${LARGEST_FILE / 1000} kB.`);
    }
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(`${path} cannot be read: ${(error as Error).message}`);
  }
}
