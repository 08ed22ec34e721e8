/** One trip along the stops: each is handed out once. */
export class Trip implements IterableIterator<string> {
  readonly #stops: readonly string[];

  constructor(stops: readonly string[]) {
    this.#stops = stops;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<string, undefined> {
    return { done: false, value: this.#stops[0] ?? 'nowhere' };
  }
}

/** All stops, to be gone over as often as you like. */
export class Timetable implements Iterable<string> {
  readonly #stops: readonly string[];

  constructor(stops: readonly string[]) {
    this.#stops = stops;
  }

  [Symbol.iterator](): Trip {
    return new Trip(this.#stops);
  }
}
