// When a trip is over it is ready for the next one.
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
    if (stop === undefined) {
      this.#place = 0;
      return { done: true, value: undefined };
    }
    this.#place += 1;
    return { done: false, value: stop };
  }
}

export class Timetable implements Iterable<string> {
  readonly #stops: readonly string[];

  constructor(stops: readonly string[]) {
    this.#stops = stops;
  }

  [Symbol.iterator](): Trip {
    return new Trip(this.#stops);
  }
}
