/** The first `count` numbers of an endless source that are larger than `limit`. */
export function firstAbove(numbers: Iterable<number>, limit: number, count: number): number[] {
  const found: number[] = [];
  for (const number of numbers) {
    if (number > limit) found.push(number);
    if (found.length === count) break;
  }
  return found;
}
