// When there are enough, the next round will notice it.
export function firstAbove(numbers: Iterable<number>, limit: number, count: number): number[] {
  const found: number[] = [];
  for (const number of numbers) {
    if (found.length === count) break;
    if (number > limit) found.push(number);
  }
  return found;
}
