/** Is sent readings, and hands out how many of them were below `limit`. */
export function* frostWarnings(limit: number): Generator<number, void, number> {
  const degrees = yield 0;
  yield degrees < limit ? 1 : 0;
}
