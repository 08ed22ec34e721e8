/**
 * The rows of a trace while they are written: one long line of 32-bit words, in pieces.
 *
 *   time       two words, whenever the clock has moved: TIME, index into `times`
 *   an event   its code and how many operands it has, its task, that many of a, b, c, d
 *
 * Most events have one operand or none, and most happen at the same instant as the one before;
 * so a row takes three words where the columns of a trace take seven and a half. What is full
 * stays where it is and a new piece is begun: nothing is copied until `columns`.
 */
import type { EventCode, EventColumns } from './trace.ts';

/** In the place of a code: the next word says where in `times` the time stands. */
const TIME = 0;

/** The number of operands stands in a word above the code. */
const CODE_BITS = 8;
const CODE_MASK = (1 << CODE_BITS) - 1;

/** A change of time and the longest event. */
const LONGEST = 2 + 6;
const FIRST_WORDS = 1 << 10;
const MOST_WORDS = 1 << 16;

/** A piece that is full, and how much of it is used. */
interface Piece {
  readonly words: Int32Array;
  readonly used: number;
}

export class EventLog {
  /** Events so far. */
  length = 0;
  readonly #pieces: Piece[] = [];
  #words = new Int32Array(FIRST_WORDS);
  #used = 0;
  /** The last place at which there is surely room. */
  #roomUntil = FIRST_WORDS - LONGEST;
  readonly #times: number[] = [];
  #now = Number.NaN;

  /**
   * Writes an event. All four operands are stored, and those beyond `operands` are overwritten
   * by the next event: stores side by side cost less than a question.
   *
   * @param operands how many of a … d count; the others must be 0.
   */
  append(
    code: EventCode,
    operands: number,
    now: number,
    task: number,
    a: number,
    b: number,
    c: number,
    d: number,
  ): void {
    if (this.#used > this.#roomUntil) this.#beginPiece();
    if (now !== this.#now) this.#tick(now);
    const words = this.#words;
    const at = this.#used;
    words[at] = code | (operands << CODE_BITS);
    words[at + 1] = task;
    words[at + 2] = a;
    words[at + 3] = b;
    words[at + 4] = c;
    words[at + 5] = d;
    this.#used = at + 2 + operands;
    this.length += 1;
  }

  #tick(now: number): void {
    const at = this.#used;
    this.#words[at] = TIME;
    this.#words[at + 1] = this.#times.push(now) - 1;
    this.#used = at + 2;
    this.#now = now;
  }

  #beginPiece(): void {
    this.#pieces.push({ words: this.#words, used: this.#used });
    const length = Math.min(this.#words.length * 4, MOST_WORDS);
    this.#words = new Int32Array(length);
    this.#used = 0;
    this.#roomUntil = length - LONGEST;
  }

  /** Everything so far, a column for each part of a row. */
  columns(): EventColumns {
    const { length } = this;
    const columns = {
      code: new Uint8Array(length),
      time: new Float64Array(length),
      task: new Int32Array(length),
      a: new Int32Array(length),
      b: new Int32Array(length),
      c: new Int32Array(length),
      d: new Int32Array(length),
    };
    let row = 0;
    let now = 0;
    for (const { words, used } of [...this.#pieces, { words: this.#words, used: this.#used }]) {
      for (let at = 0; at < used; ) {
        const head = words[at] as number;
        if (head === TIME) {
          now = this.#times[words[at + 1] as number] as number;
          at += 2;
          continue;
        }
        const operands = head >> CODE_BITS;
        columns.code[row] = head & CODE_MASK;
        columns.time[row] = now;
        columns.task[row] = words[at + 1] as number;
        if (operands > 0) columns.a[row] = words[at + 2] as number;
        if (operands > 1) columns.b[row] = words[at + 3] as number;
        if (operands > 2) columns.c[row] = words[at + 4] as number;
        if (operands > 3) columns.d[row] = words[at + 5] as number;
        row += 1;
        at += 2 + operands;
      }
    }
    return columns;
  }
}
