/** One trip along the stops: each is handed out once. */
export class Trip implements IterableIterator<string> {
  readonly #stops: readonly string[];
  #place = 0;

  constructor(stops: readonly string[]) {
    this.#stops = stops;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<string, undefined> {
    const stop = this.#stops[this.#place];
    if (stop === undefined) return { done: true, value: undefined };
    this.#place += 1;
    return { done: false, value: stop };
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
