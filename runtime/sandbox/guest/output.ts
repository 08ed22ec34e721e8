/**
 * The lines a run prints: kept for the record, sent on in batches, and capped.
 *
 * Batches grow with the output: the first lines leave at once, so that they stand on the page
 * even if the program then hangs; a flood travels a hundred lines at a time.
 */
import type { GuestLine } from '../guest-record.ts';

const LARGEST_BATCH = 100;

export interface OutputLimits {
  readonly outputLines: number;
  readonly outputCharacters: number;
}

export class Output {
  readonly #limits: OutputLimits;
  readonly #send: (lines: readonly GuestLine[]) => void;
  readonly #lines: GuestLine[] = [];
  #sent = 0;
  #characters = 0;
  #newlines = 0;

  constructor(limits: OutputLimits, send: (lines: readonly GuestLine[]) => void) {
    this.#limits = limits;
    this.#send = send;
  }

  get lines(): readonly GuestLine[] {
    return this.#lines;
  }

  /** Keeps `line`, or returns what is wrong when there is no more room for it. */
  add(line: GuestLine): string | null {
    this.#newlines += newlines(line.text) + 1;
    this.#characters += line.text.length + 1;
    const { outputLines, outputCharacters } = this.#limits;
    if (this.#newlines > outputLines) {
      return `The program printed more than ${grouped(outputLines)} lines.`;
    }
    if (this.#characters > outputCharacters) {
      return `The program printed more than ${grouped(outputCharacters)} characters.`;
    }
    this.#lines.push(line);
    const waiting = this.#lines.length - this.#sent;
    if (waiting >= LARGEST_BATCH || waiting * 32 >= this.#lines.length) this.flush();
    return null;
  }

  flush(): void {
    if (this.#sent === this.#lines.length) return;
    const batch = this.#lines.slice(this.#sent);
    this.#sent = this.#lines.length;
    this.#send(batch);
  }
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
