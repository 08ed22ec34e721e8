class Boarding {
  readonly #seats: number;
  #taken = 0;

  constructor(seats: number) {
    this.#seats = seats;
  }

  [Symbol.iterator]() {
    return this;
  }

  next() {
    if (this.#taken === this.#seats) return { done: true as const, value: undefined };
    this.#taken += 1;
    return { done: false as const, value: `seat ${this.#taken}` };
  }
}

const ferry = new Boarding(3);
for (const seat of ferry) console.log(`morning: ${seat}`);
for (const seat of ferry) console.log(`evening: ${seat}`);
console.log('the gangway is up');
