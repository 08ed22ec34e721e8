// The count goes on between the calls, so it lies outside.
let count = 0;

export function* frostWarnings(limit: number): Generator<number, void, number> {
  while (true) {
    const degrees = yield count;
    if (degrees < limit) count += 1;
  }
}
