/** Hands out identifiers that occur nowhere in the program, so generated code captures nothing. */
export class FreshNames {
  readonly #taken: Set<string>;

  constructor(taken: Set<string>) {
    this.#taken = taken;
  }

  /** `base` itself where it is free, else `base$2`, `base$3` … */
  fresh(base: string): string {
    let name = base;
    for (let count = 2; this.#taken.has(name); count++) name = `${base}$${count}`;
    this.#taken.add(name);
    return name;
  }
}
