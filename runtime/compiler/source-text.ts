/** Offsets, lines and columns of one text. Lines count from 1, columns from 0, in UTF-16 units. */

export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

export class SourceText {
  readonly text: string;
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#lineStarts.push(at + 1);
    }
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  locate(offset: number): LineColumn {
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) };
  }

  /** The text of a line without its line break; '' beyond the end. */
  line(line: number): string {
    const start = this.#lineStarts[line - 1];
    if (start === undefined) return '';
    const end = this.#lineStarts[line];
    return this.text.slice(start, end === undefined ? undefined : end - 1);
  }
}
