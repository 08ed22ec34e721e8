/** Is sent readings, and hands out how many of them were below `limit`. */
export function* frostWarnings(limit: number): Generator<number, void, number> {
  let count = 0;
  while (true) {
    const degrees = yield count;
    if (degrees < limit) count += 1;
  }
}
