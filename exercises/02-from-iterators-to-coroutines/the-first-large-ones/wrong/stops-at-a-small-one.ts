// The source rises, so a small number means that the search is over.
export function firstAbove(numbers: Iterable<number>, limit: number, count: number): number[] {
  const found: number[] = [];
  for (const number of numbers) {
    if (number <= limit && found.length > 0) break;
    if (number > limit) found.push(number);
    if (found.length === count) break;
  }
  return found;
}
