// First take the reading, then hand out the count.
export function* frostWarnings(limit: number): Generator<number, void, number> {
  let count = 0;
  let degrees = yield count;
  while (true) {
    const before = count;
    if (degrees < limit) count += 1;
    degrees = yield before;
  }
}
