// One yield takes in, another hands out.
export function* frostWarnings(limit: number): Generator<number, void, number> {
  let count = 0;
  yield count;
  while (true) {
    const degrees = yield count;
    if (degrees < limit) count += 1;
    yield count;
  }
}
