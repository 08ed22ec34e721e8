// At the limit it freezes.
export function* frostWarnings(limit: number): Generator<number, void, number> {
  let count = 0;
  while (true) {
    const degrees = yield count;
    if (degrees <= limit) count += 1;
  }
}
