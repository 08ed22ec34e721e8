// Each reading is a warning or none.
export function* frostWarnings(limit: number): Generator<number, void, number> {
  let count = 0;
  while (true) {
    const degrees = yield count;
    count = degrees < limit ? 1 : 0;
  }
}
