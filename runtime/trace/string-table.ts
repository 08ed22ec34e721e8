/**
 * The texts of a trace, each under a number; 0 is the empty text.
 *
 * Names and labels come again and again and are kept once. The kernel hands over the very same
 * string mostly, so the last two are compared before the table is asked: a task that does
 * `sleep(0)` in a loop tells "sleep" and "yield" in turn.
 */
export class StringTable {
  readonly #texts: string[] = [''];
  readonly #ids = new Map<string, number>([['', 0]]);
  #last = '';
  #lastId = 0;
  #lastButOne = '';
  #lastButOneId = 0;

  /** The number of a text that may have come before. */
  intern(text: string): number {
    if (text === this.#last) return this.#lastId;
    const id = text === this.#lastButOne ? this.#lastButOneId : this.#lookUp(text);
    this.#lastButOne = this.#last;
    this.#lastButOneId = this.#lastId;
    this.#last = text;
    this.#lastId = id;
    return id;
  }

  /** A number for a text that is hardly ever the same: looking it up would cost more than it saves. */
  add(text: string): number {
    return this.#texts.push(text) - 1;
  }

  /** All texts, each at its number. */
  texts(): string[] {
    return this.#texts.slice();
  }

  #lookUp(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.add(text);
      this.#ids.set(text, id);
    }
    return id;
  }
}
