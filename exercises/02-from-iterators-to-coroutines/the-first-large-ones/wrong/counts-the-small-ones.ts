// Take count numbers, and keep the large ones.
export function firstAbove(numbers: Iterable<number>, limit: number, count: number): number[] {
  const found: number[] = [];
  let asked = 0;
  for (const number of numbers) {
    if (number > limit) found.push(number);
    asked += 1;
    if (asked === count) break;
  }
  return found;
}
