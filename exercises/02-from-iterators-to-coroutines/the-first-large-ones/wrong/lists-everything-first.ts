// First all numbers, then those that are large enough.
export function firstAbove(numbers: Iterable<number>, limit: number, count: number): number[] {
  const found: number[] = [];
  for (const number of numbers) {
    if (number > limit) found.push(number);
  }
  return found.slice(0, count);
}
