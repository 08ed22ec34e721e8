// The trip is done when it hands out its last stop.
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
    this.#place += 1;
    if (this.#place >= this.#stops.length) return { done: true, value: undefined };
    return { done: false, value: stop as string };
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
