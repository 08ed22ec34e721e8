// An iterable is its own iterator.
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

export class Timetable implements Iterable<string> {
  readonly #trip: Trip;

  constructor(stops: readonly string[]) {
    this.#trip = new Trip(stops);
  }

  [Symbol.iterator](): Trip {
    return this.#trip;
  }
}
